import { createHash } from "node:crypto";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentOf } from "../../src/content/content.ts";
import { openNative } from "../../src/database/native.ts";
import type { Field } from "../../src/datasets/descriptor.ts";
import { partStore } from "../../src/datasets/partStore.ts";
import type { Pull } from "../../src/datasets/pull.ts";
import { quotedText } from "../../src/datasets/quoteSql.ts";
import { sealedName } from "../../src/datasets/sealedFile.ts";
import { type PullOutcome, type PullSpec, pullDataset } from "../../src/pull/pullDataset.ts";
import { writeTogether } from "../../src/refresh/writeTogether.ts";

export type Plain = Pick<Field, "name" | "type" | "constraints">;

export interface PullProjectSpec {
  readonly connector: Pull["connector"];
  readonly address: string;
  readonly sql: string;
  readonly fields?: readonly Plain[];
  readonly key?: readonly string[];
  readonly pull?: Partial<Pull>;
}

/** A project of its own with the dataset `trips`, which was never pulled, and an empty store. */
export interface PullProject {
  readonly root: string;
  readonly store: string;
  pull(more?: Partial<PullSpec>): Promise<PullOutcome>;
  /** The same, and puts and writes what is new; throws where it was refused. */
  write(more?: Partial<PullSpec>): Promise<PullOutcome>;
  /** Why the pull was refused; throws where it was not. */
  refusal(more?: Partial<PullSpec>): Promise<string>;
  ask(sql: string): void;
  /** Changes the pull block as a person would; what was pulled stays in it. */
  setPull(change: Partial<Pull>): void;
  /** Describes other columns, and leaves the rest of the descriptor. */
  describe(fields: readonly Plain[], key?: readonly string[]): void;
  /** What a query gives over the parts that the descriptor names, which are the table `parts`. */
  rows<Row>(sql: string): Promise<Row[]>;
  resource(): {
    path: string[];
    bytes: number;
    parts: { rows: number; hash: string }[];
    browser: { path: string; bytes: number; hash: string };
  };
  /** A hash of every file of data/ and the store, by its path. */
  state(): Record<string, string>;
  text(path: string): string;
  remove(): void;
}

/** Trips by region and day: what the clusters of the tests hold. */
export const tripFields: readonly Plain[] = [
  { name: "region", type: "string", constraints: { required: true } },
  { name: "day", type: "date", constraints: { required: true } },
  { name: "trips", type: "integer", constraints: { required: true, minimum: 0, maximum: 1_000_000_000 } },
  { name: "fare", type: "number" },
];

/** Makes a project that whoever made it removes. */
export function makeProject(spec: PullProjectSpec): PullProject {
  const { connector, address, sql, fields = tripFields, key = ["region", "day"] } = spec;
  const root = mkdtempSync(join(tmpdir(), "pull-"));
  const store = join(root, "store");
  const home = join(root, "data/trips");
  mkdirSync(home, { recursive: true });
  const content = contentOf(root);
  const ask = (text: string) => {
    writeFileSync(join(home, "extract.sql"), text);
    content.forget("data");
  };
  ask(sql);
  const pull = { connector, from: "warehouse", sort: [...key], ...spec.pull };
  writeFileSync(join(home, "datapackage.json"), `${JSON.stringify(descriptor(pull, fields, key), null, 2)}\n`);
  const text = (path: string) => readFileSync(join(root, path), "utf8");
  const resource = () =>
    JSON.parse(text("data/trips/datapackage.json")).resources[0] as ReturnType<PullProject["resource"]>;
  const project: PullProject = {
    root,
    store,
    ask,
    setPull(change) {
      const now = JSON.parse(text("data/trips/datapackage.json"));
      writeFileSync(
        join(home, "datapackage.json"),
        JSON.stringify({ ...now, pull: { ...now.pull, ...change } }, null, 2),
      );
      content.forget("data");
    },
    describe(described, keyed = key) {
      const now = JSON.parse(text("data/trips/datapackage.json"));
      now.resources[0].schema = descriptor(pull, described, keyed).resources[0]?.schema;
      writeFileSync(join(home, "datapackage.json"), JSON.stringify(now));
      content.forget("data");
    },
    text,
    resource,
    remove: () => rmSync(root, { recursive: true }),
    pull(more) {
      const [folder] = content.datasets();
      if (!folder) throw new Error("There is no dataset.");
      return pullDataset(folder, {
        store: partStore(store, join(root, "copies")),
        cache: join(root, "cache"),
        environment: { TIDELINE_WAREHOUSE_URL: address },
        now: () => new Date("2026-11-30T12:00:00Z"),
        signal: new AbortController().signal,
        onProgress: () => undefined,
        ...more,
      });
    },
    async write(more) {
      const outcome = await project.pull(more);
      if (outcome.kind === "refused") throw new Error(outcome.says);
      if (outcome.kind === "current") return outcome;
      const kept = partStore(store, join(root, "copies"));
      for (const file of outcome.sealed) await kept.put(join(root, "cache", sealedName(file)), file.extension);
      if (outcome.kind === "lacking") return outcome;
      writeTogether(root, outcome.files);
      content.forget("data");
      return outcome;
    },
    async refusal(more) {
      const outcome = await project.pull(more);
      if (outcome.kind !== "refused") throw new Error(`The pull was not refused: ${outcome.says}`);
      return outcome.says;
    },
    async rows<Row>(question: string) {
      const paths = resource().path.map((path) => quotedText(join(store, path)));
      const database = await openNative([`create view parts as from read_parquet([${paths.join(", ")}])`]);
      return database.rows<Row>(question).finally(() => database.close());
    },
    state: () =>
      Object.fromEntries(
        globSync(["data/*/*", "store/*", "cache/**"], { cwd: root })
          .filter((path) => statSync(join(root, path)).isFile())
          .sort()
          .map((path) => [
            path,
            createHash("sha256")
              .update(readFileSync(join(root, path)))
              .digest("hex"),
          ]),
      ),
  };
  return project;
}

function descriptor(pull: Partial<Pull>, fields: readonly Plain[], key: readonly string[]) {
  const text = (en: string, ko: string) => ({ title: en, titles: { en, ko } });
  const described = (en: string, ko: string) => ({ description: en, descriptions: { en, ko } });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "trips",
    ...text("Trips", "운행"),
    ...described("Trips that were made up for a test.", "시험에 쓰려고 지어낸 운행."),
    version: "2026-10",
    edition: { en: "October 2026", ko: "2026년 10월판" },
    created: "2026-10-31T00:00:00Z",
    retrieved: "2026-10-31",
    publisher: { en: "A test", ko: "시험" },
    confidence: "low",
    expected: "none",
    pull,
    sources: [{ ...text("A test", "시험"), path: "https://example.org/trips" }],
    licenses: [{ name: "CC0-1.0", ...text("CC0", "CC0") }],
    resources: [
      {
        name: "trips",
        path: [],
        type: "table",
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        bytes: 0,
        hash: "",
        parts: [],
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: fields.map((field) => ({
            ...field,
            ...text(field.name, field.name),
            ...described(field.name, field.name),
          })),
          primaryKey: key,
          missingValues: [""],
        },
      },
    ],
  };
}
