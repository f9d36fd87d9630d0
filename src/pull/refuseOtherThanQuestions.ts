import { nearestName } from "../language/nearestName.ts";
import { PullError } from "./pullError.ts";

/** What a question begins with, in any of the engines. */
const questions = ["select", "with", "values", "table", "explain", "show", "describe", "desc", "exists"];

/**
 * Lets SQL through that begins as a question. The engine holds it to reading by itself: this says so before anything is
 * sent, and stops what reads in the engine and writes beside it (COPY … TO).
 */
export function refuseOtherThanQuestions(sql: string, file: string): void {
  const code = withoutComments(sql);
  const [word = ""] = /^[a-z]+/i.exec(code.replace(/^[\s(]+/, "")) ?? [];
  if (code.trim() === "") throw new PullError(`${file} is empty: write one select there`);
  if (questions.includes(word.toLowerCase())) return;
  const meant = nearestName(word, questions);
  if (word && meant)
    throw new PullError(`${file} begins with ${word}, which no question does: write ${meant} there if that is meant`);
  throw new PullError(
    `${file} begins with ${word ? word.toUpperCase() : `“${code.trim().slice(0, 10)}”`}, and an engine is only asked here, never written to: write one select there`,
  );
}

/** SQL without the comments that stand before its first word. */
function withoutComments(sql: string): string {
  let code = sql.trimStart();
  for (;;) {
    const rest = code.replace(/^(?:--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|[\s(;]+)/, "");
    if (rest === code) return code;
    code = rest;
  }
}
