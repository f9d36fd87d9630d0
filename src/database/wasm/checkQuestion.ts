import { EngineError } from "../engineError.ts";
import type { Tokens } from "./protocol.ts";

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
  const spelled = words.map((offset) => at(offset, 40).match(/^(?:\w+|.)/s)?.[0] ?? "");
  const word = spelled[statementStart(spelled)] ?? "";
  if (!questions.test(word.toLowerCase())) throw new EngineError("not-a-question", word);
}

/** Where the statement begins that a text of one statement runs: what `explain` explains, for `analyze` runs it. */
function statementStart(words: readonly string[], from = 0): number {
  const is = (i: number, pattern: RegExp) => pattern.test(words[i] ?? "");
  let at = from;
  while (is(at, /^[(;]$/)) at++;
  if (!is(at, /^explain$/i)) return at;
  at++;
  if (is(at, /^analy[sz]e$/i)) at++;
  // Options in brackets, as (format json), and not a question in brackets.
  if (is(at, /^\($/) && is(at + 1, /^(?:analy[sz]e|format)$/i)) {
    while (at < words.length && !is(at, /^\)$/)) at++;
    at++;
  }
  return statementStart(words, at);
}
