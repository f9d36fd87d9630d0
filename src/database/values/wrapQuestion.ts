import { blankSql } from "./blankSql.ts";

/** A question as part of another one. */
export interface Wrapped {
  readonly sql: string;
  /** What stands before the question, up to and with a line end. */
  readonly before: string;
}

/** The same text with a blank for each semicolon between its words: every place in it stays where it is. */
export function withoutSemicolons(sql: string): string {
  const words = blankSql(sql);
  return sql.replace(/;/g, (sign, index: number) => (words[index] === sign ? " " : sign));
}

/** The first word of a question, in small letters. */
function firstWord(sql: string): string {
  return /^(?:[\s;(]|--[^\n]*|\/\*[\s\S]*?\*\/)*(\w*)/.exec(sql)?.[1]?.toLowerCase() ?? "";
}

function between(before: string, question: string, after: string): Wrapped {
  return { before: `${before}\n`, sql: `${before}\n${withoutSemicolons(question)}\n${after}` };
}

/** Asks for the names and types of a question's columns without running it; undefined where DuckDB cannot say. */
export function describeQuestion(sql: string): Wrapped | undefined {
  const word = firstWord(sql);
  if (word === "explain") return undefined;
  return /^(?:describe|desc|summarize|show)$/.test(word)
    ? between("describe from (", sql, ")")
    : between("describe", sql, "");
}

/** The question with each column as the given SQL makes it; columns are called c0, c1 and so on there. */
export function selectFrom(sql: string, expressions: readonly string[], columns: number): Wrapped {
  const names = Array.from({ length: columns }, (_, i) => `c${i}`);
  const named = expressions.map((expression, i) => `${expression} as v${i}`);
  return between(`select ${named.join(", ")} from (`, sql, `) as t(${names.join(", ")})`);
}

/** DuckDB's words on a wrapped question, with places in the question alone. */
export function placeInQuestion(message: string, { before }: Pick<Wrapped, "before">): string {
  const lines = before.split("\n").length - 1;
  return message.replace(/\n*LINE (\d+): (.*)\n( *)\^/g, (drawn, line: string, text: string, indent: string) => {
    const own = Number(line) - lines;
    if (own < 1) return "";
    const narrower = line.length - String(own).length;
    return `${/^\n*/.exec(drawn)?.[0] ?? ""}LINE ${own}: ${text}\n${indent.slice(narrower)}^`;
  });
}
