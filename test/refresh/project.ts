import { createHash } from "node:crypto";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import type { Field } from "../../src/datasets/descriptor.ts";
import type { Expected } from "../../src/datasets/expected.ts";
import type { Refresh } from "../../src/datasets/refresh.ts";
import { seal } from "../../src/datasets/seal.ts";
import { answerStore } from "../../src/refresh/answerStore.ts";
import { askPublisher, askStore } from "../../src/refresh/ask.ts";
import type { Outside } from "../../src/refresh/outside.ts";
import { type Outcome, type RefreshSpec, refreshDataset } from "../../src/refresh/refreshDataset.ts";
import { writeTogether } from "../../src/refresh/writeTogether.ts";
import { quick } from "./publisher.ts";

export interface DatasetSpec {
  readonly name: string;
  readonly version?: string;
  readonly edition?: { en: string; ko: string };
  /** Columns in short: "iso3!" is text and part of the key, "year#!" a whole number in the key, "gdp~" a number. */
  readonly columns: readonly string[];
  readonly csv: string;
  readonly refresh: Refresh;
  readonly sql: string;
  readonly expected?: Expected;
  /** Further properties of columns, by their name. */
  readonly more?: Readonly<Record<string, Partial<Field>>>;
}

/** What is otherwise than usual when a project is refreshed. */
export interface Circumstances extends Partial<RefreshSpec> {
  readonly outside?: Outside;
  readonly replay?: boolean;
}

/** A project of its own with one dataset in it. */
export interface Project {
  readonly root: string;
  refresh(more?: Circumstances): Promise<Outcome>;
  /** The same, and writes what is new. */
  write(more?: Circumstances): Promise<Outcome>;
  /** A hash of every file of data/, by its path. */
  state(): Record<string, string>;
  text(path: string): string;
}

/** Makes a project that is removed when the test is over, or what `whenOver` waits for. */
export function project(spec: DatasetSpec, whenOver: (remove: () => void) => void = onTestFinished): Project {
  const root = mkdtempSync(join(tmpdir(), "refresh-"));
  whenOver(() => rmSync(root, { recursive: true }));
  const folder = join(root, "data", spec.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${spec.name}.csv`), spec.csv);
  writeFileSync(join(folder, "refresh.sql"), spec.sql);
  writeFileSync(join(folder, "datapackage.json"), seal(descriptorText(spec), Buffer.from(spec.csv)));
  const store = answerStore(join(root, "cache"));
  const content = contentOf(root);
  const refresh: Project["refresh"] = ({ outside = quick(), replay = false, ...more } = {}) => {
    const found = content.datasets().find(({ name }) => name === spec.name);
    if (!found) throw new Error(`There is no ${spec.name}.`);
    const ask = replay ? askStore(store) : askPublisher(store, outside);
    return refreshDataset(found, { ask, today: "2026-11-30", content, ...more });
  };
  return {
    root,
    refresh,
    async write(more) {
      const outcome = await refresh(more);
      if (outcome.kind === "new") writeTogether(root, outcome.files);
      content.forget("data");
      return outcome;
    },
    state: () =>
      Object.fromEntries(
        globSync("data/*/*", { cwd: root })
          .sort()
          .map((path) => [
            path,
            createHash("sha256")
              .update(readFileSync(join(root, path)))
              .digest("hex"),
          ]),
      ),
    text: (path) => readFileSync(join(root, path), "utf8"),
  };
}

function descriptorText({ name, version = "2025-07", edition, columns, refresh, expected, more }: DatasetSpec): string {
  const both = (en: string, ko: string) => ({ en, ko });
  const fields = columns.map((column) => fieldOf(column, more));
  const key = columns.filter((column) => column.endsWith("!")).map((column) => /^\w+/.exec(column)?.[0]);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: "Figures",
    titles: both("Figures", "수치"),
    description: "Invented figures.",
    descriptions: both("Invented figures.", "지어낸 수치."),
    version,
    edition: edition ?? both("July 2025", "2025년 7월판"),
    created: "2025-08-01T00:00:00Z",
    retrieved: "2025-08-01",
    publisher: both("The Office", "통계청"),
    confidence: "high",
    ...(expected && { expected }),
    refresh,
    sources: [
      {
        title: "Yearbook",
        titles: both("Yearbook", "연보"),
        path: "https://example.org/yearbook",
        version: "2025-07-13",
      },
      { title: "Copy that was read: a", titles: both("Copy that was read: a", "이용한 사본: 가") },
    ],
    licenses: [{ name: "CC0-1.0", title: "CC0", titles: both("CC0", "CC0") }],
    resources: [
      {
        name,
        path: `${name}.csv`,
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: 0,
        hash: "",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields,
          primaryKey: key,
          missingValues: [""],
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function fieldOf(column: string, more: DatasetSpec["more"] = {}): Partial<Field> {
  const [, name = "", kind = ""] = /^(\w+)([#~@]?)!?$/.exec(column) ?? [];
  const type = ({ "#": "integer", "~": "number", "@": "date" } as const)[kind] ?? "string";
  return {
    name,
    type,
    title: name,
    titles: { en: name, ko: name },
    description: name,
    descriptions: { en: name, ko: name },
    ...more[name],
  };
}
