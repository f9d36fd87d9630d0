import readSheets from "read-excel-file/universal";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import type { Cell } from "./cell.ts";
import { workbookFiles } from "./workbookFiles.ts";

/** A sheet of a workbook: its name, and its rows as the library gives them, to be read by toCell(). */
export interface Sheet {
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

/** The sheets of a workbook, and how many cells show an error. Throws what fileFault.ts can say. */
export async function sheetsOf(file: File): Promise<{ sheets: readonly Sheet[]; errors: number }> {
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

/** A value of a sheet as a cell. */
export function toCell(value: unknown): Cell {
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
