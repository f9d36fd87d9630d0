import type { z } from "zod";

const kinds: Readonly<Record<string, string>> = {
  object: "keys with values",
  record: "keys with values",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
};

/** What is wrong with a value in a written file, without the schema library's own words: `value` is what stands there. */
export function issueWords(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== "invalid_type") return issue.message;
  const expected = kinds[issue.expected] ?? issue.expected;
  return value === undefined
    ? `it is missing, and ${expected} is expected`.replace("values is", "values are")
    : `found ${JSON.stringify(value).slice(0, 80)}, expected ${expected}`;
}
