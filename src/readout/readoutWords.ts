import type { Bilingual, Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { type Comparison, compare } from "./compare.ts";
import type { ReadoutPoint, ReadoutSeries } from "./readoutData.ts";

/** A point with the series it belongs to. */
export interface Reading {
  readonly series: ReadoutSeries;
  readonly point: ReadoutPoint;
}

/** What is measured at a point. */
export const headingOf = ({ series, point }: Reading): string => point[5] ?? series.heading;

/** The fixed words of the readout. */
export const readoutWords = {
  en: {
    chart: "chart",
    how: "Left and right arrows walk the points, up and down the series; Page Up and Page Down go ten points, Home and End to the ends. Enter pins a point, two pinned points are compared, Escape clears. Space plays the series as sound, plus and minus change its speed.",
    failed: "The values could not be loaded. They are in the table below the chart.",
    none: "There are no values to read.",
    pinned: "Pinned",
    released: "No longer pinned",
    cleared: "Cleared",
    unlike: "Not compared: these two values are not known to be of one measure.",
    more: (count: number) => `and ${count} more`,
  },
  ko: {
    chart: "차트",
    how: "왼쪽·오른쪽 화살표로 점을, 위·아래 화살표로 계열을 옮겨 다닌다. Page Up과 Page Down은 열 점씩, Home과 End는 처음과 끝으로 간다. Enter는 점을 고정하고, 두 점을 고정하면 비교한다. Escape는 모두 지운다. Space는 계열을 소리로 들려주고, +와 -는 빠르기를 바꾼다.",
    failed: "값을 불러오지 못했다. 차트 아래의 표에 같은 값이 있다.",
    none: "읽을 값이 없다.",
    pinned: "고정",
    released: "고정 풀림",
    cleared: "모두 지움",
    unlike: "같은 단위로 잰 값인지 알 수 없어 비교하지 않는다.",
    more: (count: number) => `그 밖에 ${count}개`,
  },
} satisfies Bilingual<unknown>;

/** Where a point stands: in Korean a bare year is called one. */
export const placeText = (x: string, language: Language) => (language === "ko" && /^\d{4}$/.test(x) ? `${x}년` : x);

/** A point as it is spoken: "2021: market exchange rates 76.7, China as % of US, actual". */
export function spoken(reading: Reading, language: Language): string {
  const { series, point } = reading;
  const [x, y, , , status] = point;
  const value = [series.name, y].filter(Boolean).join(" ");
  const heading = headingOf(reading) === series.name ? "" : headingOf(reading);
  return [x ? `${placeText(x, language)}: ${value}` : value, heading, status].filter(Boolean).join(", ");
}

/** The change between two points in a sentence; undefined where one of them is no number. */
export function comparisonText(a: Reading, b: Reading, language: Language): string | undefined {
  const [first, second] = [a.point[2], b.point[2]];
  if (first === null || second === null) return undefined;
  const isOneMeasure = a.series.scale === b.series.scale && headingOf(a) === headingOf(b);
  if (!isOneMeasure || !(a.series.hasUnit || a.point[0] === b.point[0])) return readoutWords[language].unlike;
  const { measure } = a.series;
  const sides = [
    { value: first, time: a.point[3] },
    { value: second, time: b.point[3] },
  ] as const;
  const found = compare(...sides, measure, a.series === b.series);
  const [from, to] = (found.swapped ? [b, a] : [a, b]).map((each) => sideName(each, a, b, language)) as [
    string,
    string,
  ];
  const digits = Math.max(decimalsIn(a.point[1]), decimalsIn(b.point[1]));
  const changes = changesOf(found, measure === "points", digits, language);
  // Values that carry their unit are written in magnitudes that a bare difference would not have.
  const shown = (headingOf(a) === "" && changes.length > 1 ? changes.slice(1) : changes).join(", ");
  return language === "ko" ? `${from}에서 ${to}까지: ${shown}` : `From ${from} to ${to}: ${shown}`;
}

/** What tells one of two points from the other: its place, its series, or both. */
function sideName({ series, point }: Reading, a: Reading, b: Reading, language: Language): string {
  const place = placeText(point[0], language);
  if (a.series === b.series) return place;
  if (a.point[0] === b.point[0]) return series.name || place;
  return [series.name, place].filter(Boolean).join(point[3] === null ? ", " : " ");
}

function changesOf({ difference, ratio, yearly }: Comparison, isShare: boolean, digits: number, language: Language) {
  const ko = language === "ko";
  const points = (value: number) => {
    const text = signed(value, Math.max(1, digits), language);
    return ko ? `${text}%포인트` : `${text} percentage points`;
  };
  const percent = (value: number) => `${signed(value * 100, 1, language)}%`;
  const change =
    ratio === undefined ? [] : [percent(ratio - 1), `×${formatNumber(ratio, ratioDigits(ratio), language)}`];
  const rate = yearly === undefined ? undefined : ratio === undefined ? points(yearly) : percent(yearly);
  const each = rate === undefined ? [] : [ko ? `연평균 ${rate}` : `${rate} a year`];
  return [isShare ? points(difference) : signed(difference, digits, language), ...change, ...each];
}

const signed = (value: number, digits: number, language: Language) => {
  const text = formatNumber(value, digits, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Three significant digits of a ratio, and no more than two decimals of one that has them. */
const ratioDigits = (ratio: number) => (ratio >= 100 ? 0 : ratio >= 10 ? 1 : ratio >= 0.1 ? 2 : 4);

const decimalsIn = (text: string) => /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
