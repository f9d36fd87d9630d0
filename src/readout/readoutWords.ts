import type { Bilingual, Language } from "../language/language.ts";
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

/** Sentences one after the other, each with one full stop between; what is missing is left out. */
export const sentences = (parts: readonly (string | false | undefined)[]): string =>
  parts
    .filter((part) => part)
    .join(". ")
    .replace(/([.?!]["”’]?)\. /g, "$1 ");
