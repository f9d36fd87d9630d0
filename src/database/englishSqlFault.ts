import { kindWords, readSqlWords } from "./sqlKinds.ts";
import { innerType, withSqlTypes } from "./sqlTypeWord.ts";

/** Candidates that are named; DuckDB lists dozens. */
const maxCandidates = 4;

/** "Candidate functions:" and its lines, as the end of a sentence. */
function candidates(list: string): string {
  const all = list
    .split("\n")
    .map((line) => line.trim().replace(/ -> .*/, ""))
    .filter(Boolean);
  const rest = all.length - maxCandidates;
  return `. There are ${all.slice(0, maxCandidates).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** What DuckDB says of a window function that stands without its window: it takes it for another kind of function. */
export const windowAlone =
  /^Catalog Error: Scalar Function with name (row_number|rank|dense_rank|percent_rank|cume_dist|ntile|lag|lead|nth_value|first_value|last_value) does/;

/** What DuckDB says of an operator with no value after it: it looks for one that stands behind its value. */
export const valueMissing = /^Catalog Error: Scalar Function with name (\S+)__postfix does/;

/** DuckDB's words without their kind, drawings and advice that cannot be followed here, as sentences. */
export function englishSqlFault(message: string): string {
  const alone = windowAlone.exec(message)?.[1];
  if (alone) return `The window function ${alone} needs its window: write ${alone}(…) over (…).`;
  const operator = valueMissing.exec(message)?.[1];
  if (operator) return `A value is missing after “${operator}”.`;
  const { kind, detail } = readSqlWords(message);
  if (kind === "INTERNAL" || kind === "Internal")
    return "DuckDB met a fault of its own in this question. Ask it another way.";
  const text = withSqlTypes(detail.replace(new RegExp(` to ${innerType}\\b`), " to that type"))
    .replace(/\n\n?Use "?SET [\s\S]*$/, "")
    .replace(/\n[^\n]*\n *\^(?=\n|$)/g, "")
    .replace(/\n(?:Error: )/g, ". ")
    .replaceAll("memory.main.", "")
    .replace(/\s*\n\s*Candidate functions:\n([\s\S]*)$/, (_, list: string) => candidates(list))
    .replace(/(Candidate (?:bindings|tables|Entries)):[ :]*/gi, "The nearest: ")
    .replace(/"+([^"\n]*)"+/g, "“$1”")
    .replace(/'([^'\n]*)'/g, "‘$1’")
    .replace(/[.!]?\s*\n\s*/g, ". ")
    .replace(/([\p{L}”])!(?=\s|$)/gu, "$1.")
    .replace(/([^.])\.\.(?=\s|$)/g, "$1.")
    .trim()
    .replace(/[.:]$/, "");
  const begun = /^[\p{Lu}“‘]/u.test(text) ? text : `${kindWords(kind).en}: ${text}`;
  return /[?.]$/.test(begun) ? begun : `${begun}.`;
}
