import { cellValue } from "./cellValue.ts";
import { columnNames } from "./columnName.ts";
import type { FoundTable } from "./findTable.ts";
import { longTable } from "./longTable.ts";
import { monthsAcross } from "./monthsAcross.ts";
import { periodOf, type SourceColumn, sourceColumns } from "./sourceColumns.ts";
import { keyColumns, type Manner, type TidyColumn, type TidyTable, valueColumns } from "./tidyColumns.ts";

/**
 * A found table as a tidy one: one observation a row, years out of the heads into a column of their own, numbers plain,
 * and what stood beside a number, or in place of one, in a column of flags.
 */
export function tidyTable(found: FoundTable, manner: Manner): TidyTable {
  const { columns: sources, notes } = sourceColumns(found);
  const lines = found.rows.map(({ line }) => line);
  const wide = sources.filter((source) => periodOf(source));
  const periods = new Set(wide.map((source) => periodOf(source)?.text));
  const across = periods.size > 1 ? undefined : monthsAcross(sources, lines);
  if (across) {
    const tidy = plainTable(across.sources, across.lines, manner);
    return { ...tidy, columns: tidy.columns.map(withOwnName), notes: [...notes, ...across.notes, ...tidy.notes] };
  }
  const tidy = periods.size > 1 ? longTable(sources, lines, manner) : plainTable(sources, lines, manner);
  return { ...tidy, columns: tidy.columns.map(withOwnName), notes: [...notes, ...tidy.notes] };
}

/** A column of flags may come to the name that another column has. */
function withOwnName(column: TidyColumn, at: number, all: readonly TidyColumn[]): TidyColumn {
  const before = all.slice(0, at).filter(({ name }) => name === column.name).length;
  return before === 0 ? column : { ...column, name: `${column.name}_${before + 1}` };
}

function plainTable(sources: readonly SourceColumn[], lines: readonly number[], manner: Manner): TidyTable {
  const heads = sources.map(({ parts }) => parts.join(" "));
  const names = columnNames(heads);
  const notes: string[] = [];
  const columns = sources.flatMap((source, i) => {
    const [name, head] = [names[i] as string, heads[i] as string];
    const column = { name, head, lines, manner, notes };
    if (!source.isNumber) return keyColumns(column, source.texts);
    return valueColumns(
      column,
      source.texts.map((text) => cellValue(text, manner)),
    );
  });
  return { columns, lines, notes };
}
