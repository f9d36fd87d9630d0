import { toPeriod } from "./period.ts";
import type { SourceColumn } from "./sourceColumns.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The part of a year that a head is, as it follows the year: "-01" for January, "-Q1" for a first quarter. */
function partOfYear(head: string): string | undefined {
  const [, name, number] =
    /^(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(\d{1,2})\s*[월月])$/i.exec(head) ?? [];
  const month = name ? months.indexOf(name.toLowerCase()) + 1 : Number(number);
  if (month >= 1 && month <= 12) return `-${String(month).padStart(2, "0")}`;
  const [, ...quarters] = /^(?:q([1-4])|([1-4])q|([1-4])\s*(?:\/\s*4)?\s*분기)$/i.exec(head) ?? [];
  const quarter = quarters.find(Boolean);
  return quarter ? `-Q${quarter}` : undefined;
}

/** A table whose rows are years and whose columns are their months, a row for each month; undefined for any other. */
export function monthsAcross(
  sources: readonly SourceColumn[],
  lines: readonly number[],
): { sources: SourceColumn[]; lines: number[]; notes: string[] } | undefined {
  const years = sources.find(
    ({ isNumber, texts }) => !isNumber && texts.every((text) => text !== null && toPeriod(text)?.kind === "year"),
  );
  const parts = sources.flatMap((source) => {
    const part = source.parts.length === 1 ? partOfYear(source.parts[0] as string) : undefined;
    return part ? [{ part, source }] : [];
  });
  const isQuarter = parts[0]?.part.includes("Q");
  if (!years || parts.length < 2 || parts.some(({ part }) => part.includes("Q") !== isQuarter)) return undefined;
  const others = sources.filter((source) => source !== years && !parts.some((each) => each.source === source));
  const [beside, keys] = [others.filter(({ isNumber }) => isNumber), others.filter(({ isNumber }) => !isNumber)];
  const rows = lines.flatMap((_, row) =>
    parts.flatMap(({ part, source }) =>
      source.texts[row] === null ? [] : [{ row, part, text: source.texts[row] as string }],
    ),
  );
  const name = isQuarter ? "quarter" : "month";
  const column = (head: string, texts: (string | null)[], isNumber: boolean): SourceColumn => ({
    parts: [head],
    texts,
    isNumber,
  });
  return {
    sources: [
      ...keys.map(({ parts: heads, texts }) =>
        column(
          heads.join(" "),
          rows.map(({ row }) => texts[row] ?? null),
          false,
        ),
      ),
      column(
        name,
        rows.map(({ row, part }) => `${toPeriod(years.texts[row] as string)?.text}${part}`),
        false,
      ),
      column(
        "value",
        rows.map(({ text }) => text),
        true,
      ),
    ],
    lines: rows.map(({ row }) => lines[row] as number),
    notes: [
      `The ${name}s in the heads and the years in the column "${years.parts.join(" ")}" became the column ${name}, a row for each.`,
      ...beside.map(
        ({ parts: heads }) =>
          `The column "${heads.join(" ")}" stands beside the ${name}s and is of none of them: it was left out.`,
      ),
    ],
  };
}
