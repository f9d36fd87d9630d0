import type { Diagnostic, Place } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import { nearestName } from "../language/nearestName.ts";
import { type FrontMatter, frontMatter } from "./frontMatter.ts";
import type { Known } from "./known.ts";

/** What each key holds, in the words of a fault. */
const holds: Readonly<Record<keyof FrontMatter, string>> = {
  title: "a title of three characters or more",
  standfirst: "what the essay argues, in two or three sentences",
  topic: "what it is about, in two or three words",
  published: 'a day of the calendar in quotation marks, as "2026-11-21"',
  updated: 'a day of the calendar in quotation marks, as "2026-11-21"',
  leadFigure: "the id of a published figure",
  headline: "the id of a fact of the essay that has a number",
  headlineWords: "what the number of the headline is, in a few words",
  related: "a list of essays by their folders in src/essays/, as [bytedance]",
  order: "a whole number from 1, the essay's place in the lists",
  draft: "true while the essay is written, or no such line",
};

/** An essay's front matter as it was read: its content where it is sound, its faults, and where each key stands. */
export interface FrontMatterReading {
  readonly data?: FrontMatter;
  /** The place in the lists, known even where another key is at fault. */
  readonly order?: number;
  readonly faults: readonly Diagnostic[];
  /** The place of a value, or of its key where it has none. */
  readonly placeOf: (key: PropertyKey, ...path: readonly PropertyKey[]) => Place & { readonly file: string };
}

/** Reads the front matter of one essay; `slugs` are the essays there are. */
export function readFrontMatter(
  file: string,
  text: string,
  known: Known,
  slugs: readonly string[],
): FrontMatterReading {
  const start = { file, line: 1, column: 1 };
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!block) {
    const remedy = "Begin with a line of ---, the keys of src/essays/frontMatter.ts, and another ---";
    return { faults: [{ ...start, message: "has no front matter", remedy }], placeOf: () => start };
  }
  // The line of --- stands before it.
  const yaml = readYaml(file, `\n${block[1]}`);
  const content = yaml.value ?? {};
  const placeOf = (...path: readonly PropertyKey[]) =>
    path[0] !== undefined && Object.hasOwn(content, path[0]) ? { file, ...yaml.valuePlace(path) } : start;
  const keyPlaceOf = (key: PropertyKey) => ({ file, ...yaml.keyPlace([key]) });
  if (yaml.diagnostics.length > 0) {
    const faults = yaml.diagnostics.map((found) => ({
      ...found,
      message: `front matter cannot be read: ${found.message.replace(/^not (?:YAML|readable): /, "")}`,
    }));
    return { faults, placeOf };
  }
  const { success, data, error } = frontMatter.safeParse(content);
  const { data: order } = frontMatter.shape.order.safeParse((content as Partial<FrontMatter>).order);
  if (!success) {
    const faults = error.issues.flatMap((issue) => tellIssue(issue, content, { placeOf, keyPlaceOf }));
    return { ...(order && { order }), faults, placeOf };
  }
  const facts = known.facts && (known.facts.get(file.split("/").at(-2) ?? "") ?? []);
  const unknown = (key: keyof FrontMatter, value: string, values: readonly string[], path: readonly number[] = []) => {
    if (values.includes(value)) return [];
    const nearest = nearestName(value, values);
    return [
      {
        ...placeOf(key, ...path),
        message: `front matter "${key}": there is no "${value}"`,
        remedy: nearest ? `Write "${nearest}"` : `Expected one of: ${values.join(", ")}`,
      },
    ];
  };
  const faults = [
    ...unknown("leadFigure", data.leadFigure, known.figures),
    ...(data.headline && facts ? unknown("headline", data.headline, facts) : []),
    ...missingHalf(data).map(({ has, lacks }) => ({
      ...placeOf(has),
      message: `front matter "${lacks}": found nothing beside "${has}", expected ${holds[lacks]}`,
      remedy: `Add a line ${lacks}: …, in both languages, or take "${has}" out`,
    })),
    ...data.related.flatMap((name, i) => unknown("related", name, slugs, [i])),
  ];
  if (data.updated < data.published) {
    const message = `front matter "updated": found "${data.updated}", before the day it was published, "${data.published}"`;
    faults.push({ ...placeOf("updated"), message, remedy: "Correct one of the two" });
  }
  return { data, order: data.order, faults, placeOf };
}

/** The number in front matter that lacks its words, or the words that lack their number. */
function missingHalf({ headline, headlineWords }: FrontMatter) {
  if (headline && !headlineWords) return [{ has: "headline", lacks: "headlineWords" }] as const;
  return !headline && headlineWords ? ([{ has: "headlineWords", lacks: "headline" }] as const) : [];
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** One fault for each key that an issue of the schema names. */
function tellIssue(
  issue: Issue,
  content: unknown,
  { placeOf, keyPlaceOf }: Pick<FrontMatterReading, "placeOf"> & { keyPlaceOf: FrontMatterReading["placeOf"] },
): Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => ({
      ...keyPlaceOf(key),
      message: `front matter "${key}": there is no such key`,
      remedy:
        key === "datasets"
          ? "Take the line out: the site lists the datasets that the text uses"
          : `Expected one of: ${Object.keys(holds).join(", ")}`,
    }));
  }
  const key = issue.path[0] as keyof FrontMatter | undefined;
  if (key === undefined) {
    const remedy = `Write the keys ${Object.keys(holds).join(", ")}`;
    return [{ ...placeOf(""), message: "front matter has no keys", remedy }];
  }
  const value = (content as Record<string, unknown>)[key];
  const found = value === undefined || value === null ? "nothing" : JSON.stringify(value);
  const remedy = value === undefined ? `Add a line ${key}: …, in both languages` : "Correct it";
  return [{ ...placeOf(key), message: `front matter "${key}": found ${found}, expected ${holds[key]}`, remedy }];
}

/** What the languages of an essay must agree on. */
const shared = ["published", "updated", "leadFigure", "headline", "related", "order", "draft"] as const;

/** Where the Korean front matter departs from the English one in what has no language. */
export function twinFaults(en: FrontMatterReading, ko: FrontMatterReading): Diagnostic[] {
  const [english, korean] = [en.data, ko.data];
  if (!english || !korean) return [];
  return shared.flatMap((key) => {
    const [here, there] = [korean[key], english[key]].map((value) => JSON.stringify(value));
    if (here === there) return [];
    const { file, line } = en.placeOf(key);
    const message = `front matter "${key}": found ${here}, expected ${there} as in ${file}:${line}`;
    return [{ ...ko.placeOf(key), message, remedy: "Give both languages the same" }];
  });
}

/** Essays that claim the same place in the lists. */
export function orderFaults(readings: readonly FrontMatterReading[]): Diagnostic[] {
  const first = new Map<number, FrontMatterReading>();
  return readings.flatMap((reading) => {
    const { order } = reading;
    if (order === undefined) return [];
    const earlier = first.get(order)?.placeOf("order");
    if (!earlier) {
      first.set(order, reading);
      return [];
    }
    const orders = readings.flatMap((each) => each.order ?? []);
    const message = `front matter "order": found ${order}, which ${earlier.file}:${earlier.line} has already`;
    return [{ ...reading.placeOf("order"), message, remedy: `${Math.max(...orders) + 1} is free` }];
  });
}
