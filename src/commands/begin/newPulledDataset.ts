import type { Descriptor } from "../../datasets/descriptor.ts";
import type { Pull } from "../../datasets/pull.ts";
import { draftDescriptor } from "../../imports/draftDescriptor.ts";
import { formatJson } from "../../imports/formatJson.ts";
import { addressVariable } from "../../pull/warehouseAddress.ts";
import { dateWords } from "../../refresh/editionWords.ts";
import type { Beginning, BeginningSpec } from "./beginning.ts";

/** One select in each engine's own SQL, of a table that nobody has: it shows where cast, group and order stand. */
const extracts: Readonly<Record<Pull["connector"], string>> = {
  postgres: `select
  region,
  cast(started_at at time zone 'Asia/Seoul' as date) as day,
  count(*) as trips
from trips
group by 1, 2
`,
  clickhouse: `select
  region,
  toDate(started_at, 'Asia/Seoul') as day,
  toInt64(count()) as trips
from trips
group by region, day
`,
};

/** A new dataset whose rows an engine sums up: its SQL and a descriptor, in which all that only a person knows is open. */
export function newPulledDataset({ name, today }: BeginningSpec, connector: Pull["connector"]): Beginning {
  const folder = `data/${name}`;
  const from = "warehouse";
  const draft = JSON.parse(
    draftDescriptor({
      name,
      today,
      columns: [
        { name: "region", type: "string", title: "Region", constraints: { required: true } },
        { name: "day", type: "date", title: "Day", constraints: { required: true } },
        { name: "trips", type: "integer", title: "Trips", constraints: { required: true, minimum: 0 } },
      ],
      primaryKey: ["region", "day"],
    }),
  ) as Descriptor;
  const { resources, ...about } = draft;
  const descriptor = {
    ...about,
    // Which a pull writes.
    version: today,
    edition: dateWords(today),
    retrieved: today,
    pull: { connector, from, sort: ["region", "day"] },
    resources: resources.map(({ schema }) => ({
      name,
      path: [],
      type: "table",
      format: "parquet",
      mediatype: "application/vnd.apache.parquet",
      bytes: 0,
      hash: "",
      parts: [],
      schema,
    })),
  };
  return {
    files: { [`${folder}/extract.sql`]: extracts[connector], [`${folder}/datapackage.json`]: formatJson(descriptor) },
    next: [
      `Set ${addressVariable(from)} to the address of the engine, and write ${folder}/extract.sql for your table: npm run sql -- --on ${from} ${folder}/extract.sql tries it.`,
      `Describe its columns in datapackage.json, and what readers filter by in "sort"; fill in what is empty: npm run data:check ${name} lists it.`,
      `Set TIDELINE_STORE to the folder or the address that keeps the rows, and run npm run data:pull -- ${name} --dry-run, then without --dry-run.`,
      `In SQL the table is ${name.replaceAll("-", "_")}; “Pull from a warehouse” in data/README.md says the rest.`,
    ],
  };
}
