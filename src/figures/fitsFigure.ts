import type { AnswerColumn } from "../database/wasm/answer.ts";
import { type ColumnTypes, columnKind, isNumeric } from "./columnTypes.ts";

/** Whether an answer has every column that a figure's query gives, with a type that can stand for it. */
export function fitsFigure(columns: ColumnTypes, answer: readonly Pick<AnswerColumn, "name" | "type">[]): boolean {
  return Object.entries(columns).every(([name, type]) => {
    const found = answer.find((column) => column.name === name);
    if (!found) return false;
    const [wanted, given] = [columnKind(type), columnKind(found.type)];
    return wanted === "double" ? isNumeric(found.type) : wanted === "other" ? true : wanted === given;
  });
}
