import { fileError } from "../fileFault.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import { type SheetKind, workbookSql } from "./originSql.ts";
import type { Choices, ReadFile } from "./reading.ts";
import { reportColumns } from "./reportColumns.ts";
import { TableRows } from "./tableRows.ts";
import { unpackedName } from "./unpack.ts";
import { sheetsOf, toCell } from "./workbookSheets.ts";

/** What the cells of a column are, where DuckDB's own reader gives other text for them than this one. */
function sheetKind(profile: ColumnProfile): SheetKind {
  const [kind, ...others] = profile.typed.keys();
  if (others.length > 0) return "other";
  if (kind === "boolean") return "boolean";
  if (kind !== "moment") return "other";
  if (profile.count("time") > 0) return "time";
  return profile.count("timestamp") > 0 ? "timestamp" : "date";
}

/** Reads a sheet of a workbook: values as the workbook holds them, of formulas what they came to when it was saved. */
export async function readWorkbook(file: File, choices: Choices): Promise<ReadFile> {
  const { sheets, errors } = await sheetsOf(file);
  const filled = sheets.filter(({ data }) => data.length > 0).length;
  const named = sheets.find(({ sheet }) => sheet === choices.sheet);
  const chosen = named ?? sheets.find(({ data }) => data.length > 0) ?? sheets[0];
  if (!chosen || chosen.data.length === 0) throw fileError({ kind: "empty" });
  const table = new TableRows(choices);
  for (const [i, row] of chosen.data.entries()) {
    const cells = row.map(toCell);
    if (cells.some((cell) => cell !== null)) table.add({ cells, line: i + 1 });
  }
  table.end(chosen.data.length);
  const columns = reportColumns(table, choices, { decimal: choices.decimal, isCommaLikely: false });
  const selected = columns.map(({ report, sql }) => ({ name: report.name, sql }));
  const first = table.skipTop + (table.isHeader ? 2 : 1);
  const last = chosen.data.length - table.skipBottom;
  const shape = { header: table.isHeader, skipTop: table.skipTop, skipBottom: table.skipBottom, sheet: chosen.sheet };
  return {
    csv: table.csv.blob(),
    columns: selected,
    longest: table.csv.longest,
    report: {
      kind: "workbook",
      rows: table.csv.rows,
      columns: columns.map(({ report }) => report),
      notes: [
        ...(filled > 1 && !named ? [{ kind: "sheets", n: filled, text: chosen.sheet } as const] : []),
        ...table.notes,
        ...(errors > 0 ? [{ kind: "errors", n: errors } as const] : []),
      ],
      ...shape,
      sheets: sheets.map(({ sheet }) => sheet),
      nulls: choices.nulls ?? [],
      sql: workbookSql(
        unpackedName(file.name),
        {
          sheet: chosen.sheet,
          first,
          last,
          hasBlankRows: last - first + 1 !== table.csv.rows,
          kinds: table.profiles.map(sheetKind),
          nulls: choices.nulls ?? [],
        },
        selected,
      ),
    },
  };
}
