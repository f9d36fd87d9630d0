import { stripTypeScriptTypes } from "node:module";
import type { Diagnostic, TextDiagnostic } from "../../content/diagnostic.ts";
import { placeAt } from "../../content/placeAt.ts";
import { codeFaults } from "./codeFaults.ts";
import { inCell } from "./inCell.ts";
import { expressionPlaces } from "./markdownParts.ts";
import type { SourceCell, SourceNotebook } from "./readNotebook.ts";
import { sqlFaults, without } from "./sqlFaults.ts";

/** Cells that cannot promise a reader the values that the build had. Every cell must have compiled. */
export function promiseFaults({ file, cells }: SourceNotebook): Diagnostic[] {
  return cells.flatMap((cell) =>
    faultsOf(cell).map(({ offset, message, remedy }) =>
      inCell(cell.id, { file, line: cell.line + placeAt(cell.value, offset).line - 1, message, remedy }),
    ),
  );
}

function faultsOf({ mode, value }: SourceCell): TextDiagnostic[] {
  if (mode === "js") return codeFaults(value);
  // Types become spaces: every place stays where it was.
  if (mode === "ts") return codeFaults(stripTypeScriptTypes(value));
  if (mode !== "sql" && mode !== "md") return [];
  const places = expressionPlaces(value);
  const inExpressions = places.flatMap(({ start, end }) =>
    codeFaults(`(${value.slice(start, end)}\n)`).map((fault) => ({
      ...fault,
      offset: fault.offset + start - 1,
    })),
  );
  if (mode === "md") return inExpressions;
  const sql = without(value, places);
  return [...sqlFaults(sql), ...backslashFaults(sql), ...inExpressions];
}

/** A backslash in a SQL cell is one of JavaScript, which leaves "d" of "\\d"; a reader's edit of the cell would keep it. */
function backslashFaults(sql: string): TextDiagnostic[] {
  const offset = sql.indexOf("\\");
  if (offset < 0) return [];
  const message = `"${sql.slice(offset, offset + 2)}" is read by JavaScript before SQL sees it.`;
  return [{ offset, message, remedy: "Write chr(92) for a backslash, and [0-9] or [[:space:]] in a pattern." }];
}
