import type { Bilingual } from "../language/language.ts";

/** DuckDB's words on a question, taken apart: the kind of error that it names, and what it says of it. */
export interface SqlWords {
  /** "Binder" of "Binder Error: …"; empty where no kind is named. */
  readonly kind: string;
  readonly detail: string;
}

/** Takes "Binder Error: …" apart. */
export function readSqlWords(message: string): SqlWords {
  const [, kind = "", detail = message] = /^([A-Z][A-Za-z]*(?: [A-Za-z]+)*) Error: ([\s\S]*)$/.exec(message) ?? [];
  return { kind: kind.replace(/^FATAL /, ""), detail };
}

/** What an error of a kind means, to stand before DuckDB's own words: with a colon in English, a sentence in Korean. */
const kinds: Readonly<Record<string, Bilingual>> = {
  Parser: { en: "The SQL cannot be read", ko: "SQL 문법이 맞지 않는다." },
  Syntax: { en: "The SQL cannot be read", ko: "SQL 문법이 맞지 않는다." },
  Binder: { en: "The question does not fit together", ko: "질의의 짜임이 맞지 않는다." },
  Catalog: { en: "A name is not known", ko: "찾을 수 없는 이름이 있다." },
  Conversion: { en: "A value cannot be converted", ko: "바꿀 수 없는 값이 있다." },
  "Out of Range": { en: "A value is out of range", ko: "허용 범위를 벗어난 값이 있다." },
  "Invalid Input": { en: "DuckDB cannot work with this", ko: "DuckDB가 받을 수 없는 값이 있다." },
  "Invalid type": { en: "A type does not fit", ko: "자료형이 맞지 않는다." },
  "Mismatch Type": { en: "A type does not fit", ko: "자료형이 맞지 않는다." },
  "Divide by Zero": { en: "A value is divided by zero", ko: "0으로 나눈 값이 있다." },
  Constraint: { en: "A rule of the table is broken", ko: "표의 제약에 어긋난다." },
  "Not implemented": { en: "DuckDB cannot do this", ko: "DuckDB가 하지 못하는 일이다." },
  IO: { en: "A file could not be read", ko: "파일을 읽지 못했다." },
  TransactionContext: { en: "A question cannot do this", ko: "질의로는 할 수 없는 일이다." },
};

const other: Bilingual = { en: "DuckDB could not answer", ko: "DuckDB가 답하지 못했다." };

/** What an error of that kind means. */
export function kindWords(kind: string): Bilingual {
  return kinds[kind] ?? other;
}
