import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openNative } from "../../src/database/native.ts";
import { writeBrowserFile } from "../../src/datasets/browserFile.ts";
import { type Descriptor, descriptorSchema, type Field } from "../../src/datasets/descriptor.ts";
import { hashOfParts } from "../../src/datasets/hashOfParts.ts";
import { partStore } from "../../src/datasets/partStore.ts";
import { quotedText } from "../../src/datasets/quoteSql.ts";
import { sealedName } from "../../src/datasets/sealedFile.ts";

/** What the engine was asked; nothing here asks it again. */
export const extractSql = "select town, day, trips from trips\n";

const text = (en: string, ko: string) => ({ title: en, titles: { en, ko } });
const described = (en: string, ko: string) => ({ description: en, descriptions: { en, ko } });
const fields = [
  {
    name: "town",
    type: "string",
    ...text("Town", "도시"),
    ...described("The town.", "도시 이름."),
    constraints: { required: true },
  },
  {
    name: "day",
    type: "integer",
    ...text("Day", "날"),
    ...described("The day, from 1.", "첫날이 1이다."),
    constraints: { required: true, minimum: 1, maximum: 1_000_000 },
  },
  {
    name: "trips",
    type: "integer",
    ...text("Trips", "운행 횟수"),
    ...described("Trips on that day.", "그날 운행한 횟수."),
    unit: "trips",
    units: { en: "trips", ko: "회" },
    constraints: { required: true, minimum: 0, maximum: 100 },
  },
] satisfies Field[];

/**
 * Adds the dataset `trips` to the project in `root` as data:pull leaves it: parts and the browsers' file in the folder
 * `store`, the descriptor in data/. Its rows: town 0 to 9, day 1 to `days`, (7 · town + day) mod 10 trips, in two parts.
 * Gives the descriptor.
 */
export async function addPulledTrips(root: string, store: string, days: number): Promise<Descriptor> {
  const work = join(store, "work");
  mkdirSync(work, { recursive: true });
  const database = await openNative();
  const paths = [0, 5].map((first) => join(work, `${first}.parquet`));
  for (const [i, path] of paths.entries())
    await database.rows(
      `copy (select 'Town ' || town as town, day::int as day, ((7 * town + day) % 10)::int as trips
        from range(${5 * i}, ${5 * i + 5}) t(town), range(1, ${days + 1}) d(day) order by town, day)
        to ${quotedText(path)} (format parquet)`,
    );
  await database.close();
  const kept = partStore(store, join(store, "cache"));
  const parts = await Promise.all(paths.map((path) => kept.put(path, "parquet")));
  const sort = ["town", "day"];
  const out = join(work, "trips.duckdb");
  await writeBrowserFile({ parts: paths, table: "trips", columns: fields, sort, out });
  const browser = await kept.put(out, "duckdb");
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "trips",
    ...text("Trips by town", "도시별 운행 횟수"),
    ...described("Trips that were made up for a test.", "시험에 쓰려고 지어낸 운행 횟수."),
    version: "2026-11",
    edition: { en: "November 2026", ko: "2026년 11월판" },
    created: "2026-11-30T00:00:00Z",
    retrieved: "2026-11-30",
    publisher: { en: "A test", ko: "시험" },
    confidence: "low",
    expected: "none",
    pull: {
      connector: "postgres",
      from: "warehouse",
      sort,
      pulled: {
        engine: "PostgreSQL 18.1",
        at: "2026-11-30T12:00:00Z",
        sql: `sha256:${createHash("sha256").update(extractSql).digest("hex")}`,
        sort,
        rows: 10 * days,
      },
    },
    sources: [{ ...text("A test", "시험"), path: "https://example.org/trips" }],
    licenses: [{ name: "CC0-1.0", ...text("CC0", "CC0") }],
    resources: [
      {
        name: "trips",
        path: parts.map(sealedName),
        type: "table",
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
        hash: hashOfParts(parts),
        parts: parts.map(({ bytes, hash }) => ({ bytes, hash, rows: 5 * days })),
        browser: { path: sealedName(browser), bytes: browser.bytes, hash: browser.hash },
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields,
          primaryKey: ["town", "day"],
          missingValues: [""],
        },
      },
    ],
  };
  mkdirSync(join(root, "data/trips"), { recursive: true });
  writeFileSync(join(root, "data/trips/extract.sql"), extractSql);
  writeFileSync(join(root, "data/trips/datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
  return descriptorSchema.parse(descriptor);
}
