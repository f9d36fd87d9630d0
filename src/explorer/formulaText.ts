import type { AnswerColumn } from "../database/wasm/answer.ts";

const number = /^[+-]?\d[\d.,\s]*(?:e[+-]?\d+)?\s*%?$/i;

/** Whether a spreadsheet would run this text instead of showing it; numbers, and a sign that stands alone, it shows. */
export function isFormula(text: string): boolean {
  return /^[=@+\-\t\r]./s.test(text) && !number.test(text);
}

/** Text that a spreadsheet shows as it stands: an apostrophe before what it would run. */
export function defused(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Types whose text is a writer's own; no other begins like a formula but by a sign that belongs to a value. */
const written = /^(?:VARCHAR|BLOB|JSON|ENUM\b|UNION\b)/;

/** Whether a column can hold text that a spreadsheet would run. */
export function canHoldFormula({ type }: Pick<AnswerColumn, "type">): boolean {
  return written.test(type);
}

/** Whether a spreadsheet would run anything of an answer: a cell or a column's name. */
export function hasFormula({ columns, length }: { columns: readonly AnswerColumn[]; length: number }): boolean {
  return columns.some((column) => {
    if (isFormula(column.name)) return true;
    if (!canHoldFormula(column)) return false;
    for (let row = 0; row < length; row++) if (isFormula(column.text(row) ?? "")) return true;
    return false;
  });
}
