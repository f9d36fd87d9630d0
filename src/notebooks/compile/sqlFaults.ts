import type { TextDiagnostic } from "../../content/diagnostic.ts";
import { blankSql } from "../../database/values/blankSql.ts";
import type { Place } from "./markdownParts.ts";

const chance =
  /\b(?:random|uuid|uuidv4|uuidv7|gen_random_uuid|setseed|reservoir_quantile)\s*(?=\()|\btablesample\b|\busing\s+sample\b/gi;
const clock =
  /\b(?:now|today|get_current_timestamp|get_current_time|current_localtimestamp|current_localtime|transaction_timestamp)\s*(?=\()|\b(?:current_timestamp|current_date|current_time|localtimestamp|localtime)\b/gi;
const questions = /^\(*\s*(?:select|with|from|values|table|explain|describe|desc|show|summarize|pivot|unpivot)\b/i;

/** A text, as long as it was, with each ${…} in it blanked; the places are those of the expressions alone. */
export function without(text: string, expressions: readonly Place[]): string {
  return expressions.reduce((left, { start, end }) => {
    const found = left.slice(start - 2, end + 1);
    return left.slice(0, start - 2) + found.replace(/[^\n]/g, " ") + left.slice(end + 1);
  }, text);
}

/** What keeps a SQL cell from giving its reader what the build gave: chance, the clock, other or more than one statement. */
export function sqlFaults(sql: string): TextDiagnostic[] {
  const words = blankSql(sql);
  const faults: TextDiagnostic[] = [];
  for (const { 0: found, index } of words.matchAll(chance))
    faults.push({
      offset: index,
      message: `"${found.trim()}" draws anew at every run: the reader gets other values than the build.`,
      remedy: "Choose rows by their values, with where, or with order by and limit.",
    });
  for (const { 0: found, index } of words.matchAll(clock))
    faults.push({
      offset: index,
      message: `"${found.trim()}" reads the clock: the reader gets another value than the build.`,
      remedy: "Take the date from the data, with max(…), or write it: date '2026-11-21'.",
    });
  const end = words.search(/;(?=[\s;]*[^\s;])/);
  if (end >= 0)
    faults.push({
      offset: end + words.slice(end).search(/[^\s;]/),
      message: "The cell has several statements: only one of them can be answered.",
      remedy: "Put each into a cell of its own, or one into the other: with a as (…) select … from a.",
    });
  const start = words.search(/\S/);
  if (start >= 0 && !questions.test(words.slice(start)))
    faults.push({
      offset: start,
      message: `"${/^\S+/.exec(words.slice(start))?.[0]}" is no question: the tables are only read.`,
      remedy: "Begin with select, with or from.",
    });
  return faults;
}
