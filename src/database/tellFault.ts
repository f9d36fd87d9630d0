import type { Bilingual, Language } from "../language/language.ts";
import { EngineError } from "./engineError.ts";
import { englishSqlFault } from "./englishSqlFault.ts";
import { lackIn, lackSentence } from "./extensionFault.ts";
import { faultWords } from "./faultWords.ts";
import { koreanSqlFault } from "./koreanSqlFault.ts";
import { readSqlFault, type SqlFault } from "./sqlFault.ts";

/** Said of an error that nobody foresaw: its own words are for who reads the console. */
const unforeseen: Bilingual = {
  en: "Something in this page went wrong over this. Reload the page, or ask another way.",
  ko: "이 페이지에서 예상하지 못한 문제가 생겼다. 페이지를 새로 고치거나 다른 방식으로 물으면 된다.",
};

/** What DuckDB says of SQL as sentences, without its own kinds of errors. */
function sqlSentence(message: string, language: Language): string {
  const lack = lackIn(message);
  if (lack) return lackSentence(lack, language);
  return language === "ko" ? koreanSqlFault(message) : englishSqlFault(message);
}

/** An error as a sentence for the reader, with the place in their SQL where there is one. */
export function tellFault(error: unknown, sql: string, language: Language): SqlFault {
  if (!(error instanceof EngineError)) {
    console.error(error);
    return { message: unforeseen[language] };
  }
  if (error.reason !== "sql") return { message: faultWords[language][error.reason](error.message) };
  const read = readSqlFault(error.message, sql);
  const fault = { ...read, message: sqlSentence(read.message, language) };
  if (fault.line === undefined) return fault;
  const place = language === "ko" ? `${fault.line}행 ${fault.column}열` : `line ${fault.line}, column ${fault.column}`;
  return { ...fault, message: `${fault.message} (${place})` };
}
