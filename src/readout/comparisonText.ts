import { cellWithUnit, labelText } from "../charts/columnText.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { type Comparison, compare } from "./compare.ts";
import { headingOf, placeText, type Reading, readoutWords } from "./readoutWords.ts";

/** The change between two points in a sentence; undefined where one of them is no number. */
export function comparisonText(a: Reading, b: Reading, language: Language): string | undefined {
  const [first, second] = [a.point[2], b.point[2]];
  if (first === null || second === null) return undefined;
  const isOneMeasure = a.series.scale === b.series.scale && headingOf(a) === headingOf(b);
  if (!isOneMeasure || !(a.series.hasUnit || a.point[0] === b.point[0])) return readoutWords[language].unlike;
  const { measure, column, isShort } = a.series;
  const sides = [
    { value: first, time: a.point[3] },
    { value: second, time: b.point[3] },
  ] as const;
  const found = compare(...sides, measure, a.series === b.series);
  const [from, to] = (found.swapped ? [b, a] : [a, b]).map((each) => sideName(each, a, b, language)) as [
    string,
    string,
  ];
  // A difference of two doubles has no more digits that mean something.
  const digits = Math.min(6, Math.max(decimalsIn(a.point[1]), decimalsIn(b.point[1])));
  const write = (value: number) => {
    if (!column) return signed(value, digits, language);
    return (isShort ? labelText : cellWithUnit)(value, { ...column, signed: true }, language);
  };
  const shown = changesOf(found, measure === "points", digits, write, language).join(", ");
  const series = a.series === b.series && a.series.name ? `${a.series.name}, ` : "";
  if (language === "en") return `${series ? `${series}from` : "From"} ${from} to ${to}: ${shown}`;
  // 에서 and 까지 would run together with the place that each series is read at.
  return a.series !== b.series && a.point[0] !== b.point[0]
    ? `${from} → ${to}: ${shown}`
    : `${series}${from}에서 ${to}까지: ${shown}`;
}

/** What tells one of two points from the other: its place, its series, or both. */
function sideName({ series, point }: Reading, a: Reading, b: Reading, language: Language): string {
  const place = placeText(point[0], language);
  if (a.series === b.series) return place;
  if (a.point[0] === b.point[0]) return series.name || place;
  if (language === "ko" && series.name) return `${series.name}(${place})`;
  return [series.name, place].filter(Boolean).join(point[3] === null ? ", " : " ");
}

function changesOf(
  { difference, ratio, yearly }: Comparison,
  isShare: boolean,
  digits: number,
  write: (difference: number) => string,
  language: Language,
) {
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
  return [isShare ? points(difference) : write(difference), ...change, ...each];
}

const signed = (value: number, digits: number, language: Language) => {
  const text = formatNumber(value, digits, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Three significant digits of a ratio, and no more than two decimals of one that has them. */
const ratioDigits = (ratio: number) => (ratio >= 100 ? 0 : ratio >= 10 ? 1 : ratio >= 0.1 ? 2 : 4);

const decimalsIn = (text: string) => /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
