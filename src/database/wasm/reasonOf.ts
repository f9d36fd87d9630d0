import { EngineError } from "../engineError.ts";
import { lackIn } from "../extensionFault.ts";
import type { Reason } from "./messages.ts";

/** A script of the worker that is on the host no longer, in the words of each browser. */
const goneScript = /dynamically imported module|Importing a module script failed/i;

const signs: readonly (readonly [Reason, RegExp])[] = [
  ["memory", /Out of Memory|failed to allocate|memory limit|Array buffer allocation failed/i],
  [
    "crashed",
    /memory access out of bounds|table index is out of bounds|unreachable|function signature mismatch|null function|has been invalidated/i,
  ],
  ["cancelled", /INTERRUPT|query was cance/i],
  [
    "locked",
    /Permission Error|configuration has been locked|disabled (by|through) configuration|file system operations are disabled|transaction.*read.only|read.only (mode|transaction)|on another host/i,
  ],
];

/** The name of what went wrong, from an error of ours or from DuckDB's words. */
export function reasonOf(error: Error): Reason {
  if (error instanceof EngineError) return error.reason;
  if (goneScript.test(error.message)) return "rebuilt";
  // What the engine lacks is no forbidden table, although it says that loading more is forbidden.
  if (lackIn(error.message)) return "sql";
  return signs.find(([, sign]) => sign.test(error.message))?.[0] ?? (error.name === "DuckDBError" ? "sql" : "crashed");
}
