import type { Answer } from "../database/wasm/answer.ts";
import { maxCellLength } from "../database/wasm/limits.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { explorerWords } from "./explorerWords.ts";

/** What an answer leaves out of the question's rows and cells, in sentences; empty where it leaves out nothing. */
export function answerNotice(answer: Omit<Answer, "columns">, language: Language): string {
  const words = explorerWords[language];
  const count = (value: number) => formatNumber(value, 0, language);
  const { length, total, counted, isFull, cut } = answer;
  const rows = { rows: count(length), total: count(total) };
  const cells = cut && {
    n: count(cut.cells),
    length: count(maxCellLength),
    row: count(cut.row + 1),
    column: cut.column,
  };
  return [
    total > length && fillTemplate(counted ? words.limited : words.limitedMore, rows),
    total > length && isFull && words.full,
    cells && fillTemplate(cut.cells === 1 ? words.cutOne : words.cut, cells),
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}
