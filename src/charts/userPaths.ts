import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { labelledPaths } from "./labelledPaths.ts";
import { colour } from "./scheme.ts";

export interface UserCount {
  readonly region: string;
  /** Middle of the period, as a decimal year. */
  readonly moment: number;
  readonly value: number;
  readonly qualifier: string | null;
  readonly basis: string;
}

const strokes: Readonly<Record<string, string>> = { world: colour.ink, "United States": colour.unitedStates };
export const userRegions: Readonly<Record<string, Record<Language, string>>> = {
  world: { en: "world", ko: "전 세계" },
  "United States": { en: "United States", ko: "미국" },
};

/** People in short: "689m", "1bn+"; 6억 8,900만, 10억 넘음. */
export function formatPeople({ value, qualifier }: Pick<UserCount, "value" | "qualifier">, language: Language): string {
  if (language === "ko") {
    const amount = formatKoreanAmount(value, 3);
    return qualifier === "more-than" ? `${amount} 넘음` : qualifier === "about" ? `약 ${amount}` : amount;
  }
  const amount =
    value >= 1e9
      ? `${formatNumber(value / 1e9, 0, "en")}bn`
      : `${formatNumber(value / 1e6, value < 1e8 ? 1 : 0, "en")}m`;
  return qualifier === "more-than" ? `over ${amount}` : qualifier === "about" ? `about ${amount}` : amount;
}

/** The counts that are written out: all of them, or on narrow screens the first and last filing and what came after. */
function namedOf(rows: readonly UserCount[], narrow: boolean): readonly UserCount[] {
  const filings = rows.filter(({ basis }) => basis === "filing");
  return narrow ? rows.filter((row) => row.basis !== "filing" || row === filings[0] || row === filings.at(-1)) : rows;
}

/** Users over time on a log scale: court filings as joined dots, later statements as hollow dots that stand alone. */
export function userPaths(counts: readonly UserCount[], frame: Frame): SVGSVGElement {
  if (counts.length === 0) return emptyDrawing(frame);
  const regions = [...Map.groupBy(counts, ({ region }) => region)];
  const points = (rows: readonly UserCount[]) => rows.map(({ moment, value }) => ({ x: moment, y: value }));
  const paths = regions.flatMap(([region, rows]) => {
    const stroke = strokes[region] ?? colour.other;
    const filings = rows.filter(({ basis }) => basis === "filing");
    const others = rows.filter(({ basis }) => basis !== "filing");
    return [
      { points: points(filings), stroke, line: true, dots: "filled" as const },
      { points: points(others), stroke, dots: "hollow" as const },
    ];
  });
  const labels = regions.flatMap(([region, rows]) => {
    const named = namedOf(rows, frame.narrow);
    // The upper line is named at its last filing, where there is room to its left; the lower one at its first.
    const bearer = (region === "world" && rows.findLast(({ basis }) => basis === "filing")) || named[0];
    const name = userRegions[region]?.[frame.language] ?? region;
    return named.map((row) => ({
      x: row.moment,
      y: row.value,
      text: `${row === bearer ? `${name} ` : ""}${formatPeople(row, frame.language)}`,
      fill: strokes[region] ?? colour.quiet,
    }));
  });
  const last = Math.max(...counts.map(({ moment }) => moment));
  const years = Array.from({ length: Math.ceil(last) - 2018 + 1 }, (_, i) => 2018 + i);
  return labelledPaths(
    paths,
    {
      height: frame.narrow ? 380 : 420,
      x: {
        domain: [2018, Math.max(Math.ceil(last), 2021)],
        ticks: years.filter((year) => !frame.narrow || year % 2 === 0),
      },
      y: {
        type: "log",
        domain: [8e6, 1.4e9],
        ticks: [1e7, 3e7, 1e8, 3e8, 1e9],
        format: (value) => formatPeople({ value, qualifier: null }, frame.language).replace(".0", ""),
      },
      labels,
    },
    frame,
  );
}
