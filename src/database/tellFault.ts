import type { Language } from "../language/language.ts";
import { EngineError } from "./engineError.ts";
import { faultWords } from "./faultWords.ts";
import { koreanSqlFault } from "./koreanSqlFault.ts";
import { readSqlFault, type SqlFault } from "./sqlFault.ts";

/** An error as a sentence for the reader, with the place in their SQL where there is one. */
export function tellFault(error: unknown, sql: string, language: Language): SqlFault {
  if (!(error instanceof EngineError)) return { message: error instanceof Error ? error.message : String(error) };
  if (error.reason !== "sql") return { message: faultWords[language][error.reason](error.message) };
  const read = readSqlFault(error.message, sql);
  const fault = language === "ko" ? { ...read, message: koreanSqlFault(read.message) } : read;
  if (fault.line === undefined) return fault;
  const place = language === "ko" ? `${fault.line}행 ${fault.column}열` : `line ${fault.line}, column ${fault.column}`;
  return { ...fault, message: `${fault.message} (${place})` };
}
