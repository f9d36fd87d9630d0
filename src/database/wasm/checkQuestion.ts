import { EngineError } from "../engineError.ts";

/** What DuckDB's own reader of SQL gives: where each token starts, in UTF-8 bytes. */
export interface Tokens {
  readonly offsets: readonly number[];
}

/** Longest question, in UTF-8 bytes. */
export const longest = 200_000;

const questions = /^(select|with|from|values|table|explain|describe|desc|show|summarize|pivot|unpivot)$/;

/**
 * Lets exactly one question through: one statement that reads. `tokens` come from the engine that will run it, so
 * the two cannot disagree on where a statement ends.
 */
export function checkQuestion(sql: string, { offsets }: Tokens): void {
  const bytes = new TextEncoder().encode(sql);
  const at = (offset: number, length: number) => String.fromCharCode(...bytes.slice(offset, offset + length));
  const words = offsets.filter((offset) => !["--", "/*"].includes(at(offset, 2)));
  const starts = words.map((offset) => at(offset, 1));
  const lastWord = starts.findLastIndex((start) => start !== ";");
  if (lastWord === -1) throw new EngineError("statements", "0");
  const semicolons = starts
    .slice(0, lastWord)
    .filter((start, i) => start === ";" && starts[i - 1] !== ";" && i > 0).length;
  if (semicolons > 0) throw new EngineError("statements", String(semicolons + 1));
  const first = words[starts.findIndex((start) => start !== "(" && start !== ";")] ?? 0;
  const word = at(first, 40).match(/^\w*/)?.[0] ?? "";
  if (!questions.test(word.toLowerCase())) throw new EngineError("not-a-question", word);
}
