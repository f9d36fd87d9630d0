import { cellValue } from "./cellValue.ts";
import { columnNames } from "./columnName.ts";
import type { FoundTable } from "./findTable.ts";
import { longTable } from "./longTable.ts";
import type { NumberStyle } from "./numberStyle.ts";
import { periodOf, type SourceColumn, sourceColumns } from "./sourceColumns.ts";
import { keyColumns, type TidyTable, valueColumns } from "./tidyColumns.ts";

/**
 * A found table as a tidy one: one observation a row, years out of the heads into a column of their own, numbers plain,
 * and what stood beside a number, or in place of one, in a column of flags.
 */
export function tidyTable(found: FoundTable, style: NumberStyle): TidyTable {
  const { columns: sources, empty } = sourceColumns(found);
  const notes = empty > 0 ? [`${empty} empty column${empty === 1 ? " was" : "s were"} left out.`] : [];
  const lines = found.rows.map(({ line }) => line);
  const wide = sources.filter((source) => periodOf(source));
  const periods = new Set(wide.map((source) => periodOf(source)?.text));
  const tidy = periods.size > 1 ? longTable(sources, lines, style) : plainTable(sources, lines, style);
  return { ...tidy, notes: [...notes, ...tidy.notes] };
}

function plainTable(sources: readonly SourceColumn[], lines: readonly number[], style: NumberStyle): TidyTable {
  const heads = sources.map(({ parts }) => parts.join(" "));
  const names = columnNames(heads);
  const notes: string[] = [];
  const columns = sources.flatMap((source, i) => {
    const [name, head] = [names[i] as string, heads[i] as string];
    const column = { name, head, lines, notes };
    if (!source.isNumber) return keyColumns(column, source.texts);
    return valueColumns(
      column,
      source.texts.map((text) => cellValue(text, style)),
    );
  });
  return { columns, lines, notes };
}
