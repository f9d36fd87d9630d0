import { type CellValue, cellValue } from "./cellValue.ts";
import { columnNames } from "./columnName.ts";
import { type Period, toPeriod } from "./period.ts";
import { periodOf, type SourceColumn } from "./sourceColumns.ts";
import { keyColumns, type Manner, type TidyColumn, type TidyTable, valueColumns } from "./tidyColumns.ts";

/** Years that stand side by side are put under one another; what is no year is said again in each row. */
export function longTable(sources: readonly SourceColumn[], lines: readonly number[], manner: Manner): TidyTable {
  const wide = sources.filter((source) => periodOf(source));
  const others = sources.filter((source) => !periodOf(source));
  // A figure beside the years, such as a change over them, is of none of them.
  const [beside, keys] = [others.filter(({ isNumber }) => isNumber), others.filter(({ isNumber }) => !isNumber)];
  const measureOf = ({ parts }: SourceColumn) => parts.filter((part) => !toPeriod(part)).join(" ");
  const measures = [...new Set(wide.map(measureOf))];
  const periods = [...new Map(wide.map((source) => [periodOf(source)?.text, periodOf(source) as Period])).values()];
  const flagged = periods.filter(({ flag }) => flag);
  const kinds = new Set(periods.map(({ kind }) => kind));
  const periodKind = kinds.size === 1 ? (periods[0] as Period).kind : "text";
  const periodName = { year: "year", half: "half", quarter: "quarter", month: "month", day: "date", text: "period" }[
    periodKind
  ];
  const heads = [...keys.map(({ parts }) => parts.join(" ")), "", ...measures];
  // A single measure without a name of its own is the value.
  const names = columnNames(
    heads.map((head, i) => (i === keys.length ? periodName : head === "" && i > keys.length ? "value" : head)),
  );
  const rows: { source: number; period: Period; values: CellValue[] }[] = [];
  const at = new Map(wide.map((source) => [`${periodOf(source)?.text} ${measureOf(source)}`, source]));
  let skipped = 0;
  for (const [row] of lines.entries())
    for (const period of periods) {
      const values = measures.map((measure) => {
        const value = cellValue(at.get(`${period.text} ${measure}`)?.texts[row] ?? null, manner);
        const flag = [period.flag, value.kind === "number" ? value.flag : undefined].filter(Boolean).join(" ");
        return value.kind === "number" && flag ? { ...value, flag } : value;
      });
      if (values.every(({ kind }) => kind === "empty")) skipped++;
      else rows.push({ source: row, period, values });
    }
  const notes = [
    `${wide.length} columns of ${periods.length} ${periodKind === "text" ? "periods" : `${periodName}s`} (${periods[0]?.text} to ${periods.at(-1)?.text}) became the column ${names[keys.length]}, a row for each.`,
    ...(flagged.length > 0
      ? [
          `The heads mark ${flagged.map(({ text, flag }) => `${text} with "${flag}"`).join(", ")}: it stands in the column of flags.`,
        ]
      : []),
    ...beside.map(
      ({ parts }) =>
        `The column "${parts.join(" ")}" stands beside the ${periodName}s and is of none of them: it was left out.`,
    ),
    ...(skipped > 0 ? [`${skipped} empty cell${skipped === 1 ? "" : "s"} became no row.`] : []),
  ];
  const sourceLines = rows.map(({ source }) => lines[source] as number);
  const columnOf = (i: number) => ({
    name: names[i] as string,
    head: heads[i] ?? "",
    lines: sourceLines,
    manner,
    notes,
  });
  const keyed = keys.flatMap((source, i) =>
    keyColumns(
      columnOf(i),
      rows.map(({ source: row }) => source.texts[row] ?? null),
    ),
  );
  const time: TidyColumn = {
    name: names[keys.length] as string,
    head: "",
    role: "key",
    kind: periodKind,
    cells: rows.map(({ period }) => period.text),
  };
  const valued = measures.flatMap((measure, i) =>
    valueColumns(
      { ...columnOf(keys.length + 1 + i), head: measure },
      rows.map(({ values }) => values[i] as CellValue),
    ),
  );
  return { columns: [...keyed, time, ...valued], lines: sourceLines, notes };
}
