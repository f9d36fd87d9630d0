import { type Alias, type Document, isMap, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { EditorFault, Known } from "./editorFault.ts";
import { type FrontMatter, frontMatter } from "./frontMatter.ts";

/** What each key holds, in the words of a fault. */
const holds: Readonly<Record<keyof FrontMatter, string>> = {
  title: "a title of three characters or more",
  standfirst: "what the essay argues, in two or three sentences",
  topic: "what it is about, in two or three words",
  published: 'a day of the calendar in quotation marks, as "2026-11-21"',
  updated: 'a day of the calendar in quotation marks, as "2026-11-21"',
  datasets: "a list of datasets by their folders in data/, as [imf-weo-2025-10]",
  leadFigure: "the id of a published figure",
  related: "a list of essays by their folders in src/essays/, as [bytedance]",
  order: "a whole number from 1, the essay's place in the lists",
  draft: "true while the essay is written, or no such line",
};

/** An essay's front matter as it was read: its content where it is sound, its faults, and where each key stands. */
export interface FrontMatterReading {
  readonly data?: FrontMatter;
  /** The place in the lists, known even where another key is at fault. */
  readonly order?: number;
  readonly faults: readonly EditorFault[];
  readonly placeOf: (key: PropertyKey) => Pick<EditorFault, "file" | "line" | "column">;
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
    const message =
      "has no front matter. Begin with a line of ---, the keys of src/essays/frontMatter.ts, and another ---.";
    return { faults: [{ ...start, message }], placeOf: () => start };
  }
  const counter = new LineCounter();
  const document = parseDocument(block[1] as string, { lineCounter: counter });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const placeOf = (key: PropertyKey) => {
    const pair = isMap(document.contents) && document.contents.items.find((item) => String(item.key) === String(key));
    return pair && isNode(pair.key) ? at(pair.key.range?.[0] ?? 0) : start;
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      ...at(error.pos[0]),
      message: `front matter cannot be read: ${error.message.split("\n")[0]} Quote texts that contain a colon or begin with a sign.`,
    }));
    return { faults, placeOf };
  }
  const alias = unresolvedAlias(document);
  if (alias) {
    const message = `front matter cannot be read: "*${alias.source}" is the name of nothing. Quote texts that begin with a sign.`;
    return { faults: [{ ...at(alias.range?.[0] ?? 0), message }], placeOf };
  }
  const content: unknown = document.toJS() ?? {};
  const { success, data, error } = frontMatter.safeParse(content);
  const { data: order } = frontMatter.shape.order.safeParse((content as Partial<FrontMatter>).order);
  if (!success) {
    const faults = error.issues.flatMap((issue) => tellIssue(issue, content, placeOf));
    return { ...(order && { order }), faults, placeOf };
  }
  const unknown = (key: keyof FrontMatter, value: string, values: readonly string[]) =>
    values.includes(value)
      ? []
      : [
          {
            ...placeOf(key),
            message: `front matter "${key}": there is no "${value}". Expected one of: ${values.join(", ")}.`,
          },
        ];
  const faults = [
    ...unknown("leadFigure", data.leadFigure, known.figures),
    ...data.datasets.flatMap((name) => unknown("datasets", name, known.datasets)),
    ...data.related.flatMap((name) => unknown("related", name, slugs)),
  ];
  if (data.updated < data.published) {
    const message = `front matter "updated": found "${data.updated}", before the day it was published, "${data.published}". Correct one of the two.`;
    faults.push({ ...placeOf("updated"), message });
  }
  return { data, order: data.order, faults, placeOf };
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** One fault for each key that an issue of the schema names. */
function tellIssue(issue: Issue, content: unknown, placeOf: FrontMatterReading["placeOf"]): EditorFault[] {
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => ({
      ...placeOf(key),
      message: `front matter "${key}": there is no such key. Expected one of: ${Object.keys(holds).join(", ")}.`,
    }));
  }
  const key = issue.path[0] as keyof FrontMatter | undefined;
  if (key === undefined)
    return [{ ...placeOf(""), message: `front matter: expected the keys ${Object.keys(holds).join(", ")}.` }];
  const value = (content as Record<string, unknown>)[key];
  const found = value === undefined || value === null ? "nothing" : JSON.stringify(value);
  const remedy = value === undefined ? `Add a line ${key}: …, in both languages.` : "Correct it.";
  return [{ ...placeOf(key), message: `front matter "${key}": found ${found}, expected ${holds[key]}. ${remedy}` }];
}

/** What the languages of an essay must agree on. */
const shared = ["published", "updated", "datasets", "leadFigure", "related", "order", "draft"] as const;

/** Where the Korean front matter departs from the English one in what has no language. */
export function twinFaults(en: FrontMatterReading, ko: FrontMatterReading): EditorFault[] {
  const [english, korean] = [en.data, ko.data];
  if (!english || !korean) return [];
  return shared.flatMap((key) => {
    const [here, there] = [korean[key], english[key]].map((value) => JSON.stringify(value));
    if (here === there) return [];
    const { file, line } = en.placeOf(key);
    const message = `front matter "${key}": found ${here}, expected ${there} as in ${file}:${line}. Give both languages the same.`;
    return [{ ...ko.placeOf(key), message }];
  });
}

/** Essays that claim the same place in the lists. */
export function orderFaults(readings: readonly FrontMatterReading[]): EditorFault[] {
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
    const message = `front matter "order": found ${order}, which ${earlier.file}:${earlier.line} has already. ${Math.max(...orders) + 1} is free.`;
    return [{ ...reading.placeOf("order"), message }];
  });
}

/** A text that begins with an asterisk is a name to YAML, and most often of nothing. */
function unresolvedAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}
