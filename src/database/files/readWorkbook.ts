import readSheets from "read-excel-file/universal";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import type { Cell } from "./cell.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import { type SheetKind, workbookSql } from "./originSql.ts";
import type { Choices, ReadFile } from "./reading.ts";
import { reportColumns } from "./reportColumns.ts";
import { TableRows } from "./tableRows.ts";
import { unpackedName } from "./unpack.ts";
import { workbookFiles } from "./workbookFiles.ts";

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/** A number of a cell, apart from text that looks like one. A workbook's numbers are DOUBLEs, however many digits it writes. */
class SheetNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = String(Number(text));
  }
}

/** A password turns a workbook into a container of another kind, which old workbooks also are. */
const container = 0xe011cfd0;

async function sheetsOf(file: File): Promise<{ sheets: readonly Sheet[]; errors: number }> {
  const bytes = await file.arrayBuffer();
  if (bytes.byteLength < 4) throw fileError({ kind: "workbook", reason: "broken" });
  if (new DataView(bytes).getUint32(0, true) === container) throw fileError({ kind: "workbook", reason: "locked" });
  try {
    const { archive, errors } = workbookFiles(new Uint8Array(bytes));
    const read = await readSheets<SheetNumber>(archive, {
      trim: false,
      parseNumber: (text) => new SheetNumber(text),
    });
    return { sheets: read as unknown as readonly Sheet[], errors };
  } catch (error) {
    throw error instanceof EngineError ? error : fileError({ kind: "workbook", reason: "broken" });
  }
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return { kind: "boolean", text: String(value) };
  if (value instanceof SheetNumber) return { kind: "number", text: value.text };
  if (value instanceof Date) return { kind: "moment", text: momentText(value) };
  return { kind: "string", text: String(value) };
}

const day = 86_400_000;
/** Days that a workbook numbers 0, 1 and 61, as the library reckons them: 60 is 29 February 1900, which was none. */
const [numbered0, numbered1, numbered61] = [Date.UTC(1899, 11, 30), Date.UTC(1899, 11, 31), Date.UTC(1900, 2, 1)];

/** A date, a date with its time or, on the day numbered 0, a time. */
function momentText(value: Date): string {
  // A workbook counts in fractions of a day: the library's milliseconds are rounded down, so 12:00:02 is 12:00:01.999.
  const given = value.getTime();
  const whole = given % 1000 === 999 || given % 1000 === -1 ? given + 1 : given;
  const shifted = whole >= numbered1 && whole < numbered61 ? whole + day : whole;
  const text = new Date(shifted)
    .toISOString()
    .replace("T", " ")
    .replace(/(?:\.000)?Z$/, "");
  if (shifted >= numbered0 && shifted < numbered1) return text.slice(11);
  return text.endsWith(" 00:00:00") ? text.slice(0, 10) : text;
}

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
