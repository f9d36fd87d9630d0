import type { Answer } from "../database/wasm/answer.ts";
import { answerColumn } from "../database/wasm/answerColumn.ts";

/** The answer that a page brings along in its table: every value as its cells hold it. */
export function builtAnswer(table: HTMLTableElement): Answer {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head, i) =>
    answerColumn({
      name: head.textContent ?? "",
      type: head.dataset.type ?? "VARCHAR",
      text(row) {
        const { value, null: isNull } = rows[row]?.cells[i]?.dataset ?? {};
        return isNull || value === undefined ? null : value;
      },
    }),
  );
  return { columns, length: rows.length, total: rows.length, counted: true, milliseconds: 0, isFull: false };
}
