import type { Columns } from "../database/query.ts";
import type { AnswerColumn } from "../database/wasm/answer.ts";

const kinds: Record<string, RegExp> = {
  integer: /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$|^HUGEINT$/,
  double: /^(DOUBLE|FLOAT|DECIMAL.*|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|HUGEINT)$/,
  text: /^(VARCHAR|ENUM)$/,
  date: /^DATE$/,
  boolean: /^BOOLEAN$/,
};

/** Whether an answer has every column that a figure's chart reads, with a type it can draw. */
export function fitsFigure(columns: Columns, answer: readonly Pick<AnswerColumn, "name" | "type">[]): boolean {
  return Object.entries(columns).every(([name, type]) => {
    const found = answer.find((column) => column.name === name);
    return found !== undefined && (kinds[type.replace("?", "")]?.test(found.type) ?? false);
  });
}
