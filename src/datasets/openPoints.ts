import type { z } from "zod";

/** What is left blank in one place of a descriptor: a line of its own in the list, however many keys are blank there. */
export interface OpenPoint {
  /** The first of the keys that are blank. */
  readonly path: readonly PropertyKey[];
  /** What is to be said, as `column country: title in Korean, description in English and Korean`. */
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;

const plain: Readonly<Record<string, string>> = { titles: "title", descriptions: "description", units: "unit" };
const languages: Readonly<Record<string, string>> = { en: "English", ko: "Korean" };

/** Whether a draft left this to a person: an empty text, or an empty list. */
export function isBlank(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * Several blank keys of one thing as one point, in the order of the first: the title in both languages, a source, a
 * licence, a column. `nameAt` gives the name that stands at a path, `expectation` what a key of its own wants.
 */
export function openPoints(
  issues: readonly Issue[],
  nameAt: (path: readonly PropertyKey[]) => unknown,
  expectation: (issue: Issue) => string,
): OpenPoint[] {
  const groups = Map.groupBy(issues, ({ path }) => thingOf(path, nameAt));
  return [...groups].map(([thing, own]) => {
    const [{ path }] = own as [Issue];
    const parts = Map.groupBy(own, (issue) => partOf(issue.path));
    const said = [...parts].map(([part, of]) => {
      const missing = new Set(of.flatMap((issue) => languageOf(issue.path) ?? []));
      const inLanguages = missing.size > 0 ? ` in ${[...missing].join(" and ")}` : "";
      if (part === thing) return inLanguages.trim() || expectation(of[0] as Issue);
      return `${part}${inLanguages || ` (${expectation(of[0] as Issue)})`}`;
    });
    return { path, expected: `${thing}: ${said.join(", ")}` };
  });
}

/** What a key belongs to: a column by its name, a source or licence by its place, otherwise the key itself. */
function thingOf(path: readonly PropertyKey[], nameAt: (path: readonly PropertyKey[]) => unknown): string {
  const at = path.indexOf("fields");
  if (at >= 0) return `column ${String(nameAt(path.slice(0, at + 2)) || Number(path[at + 1]) + 1)}`;
  const [first, second] = path;
  if (typeof second === "number" && first !== "resources") return `${String(first)}[${second}]`;
  return partOf(path);
}

function partOf(path: readonly PropertyKey[]): string {
  const key = String(path.findLast((part) => typeof part === "string" && !(part in languages)));
  return plain[key] ?? key;
}

/** The language in which a text is missing: the standard's own `title` is the English one. */
function languageOf(path: readonly PropertyKey[]): string | undefined {
  const last = String(path.at(-1));
  return languages[last] ?? (Object.values(plain).includes(last) ? languages.en : undefined);
}
