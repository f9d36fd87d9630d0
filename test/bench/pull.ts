import { performance } from "node:perf_hooks";
import { startClickhouse } from "../pull/clickhouseCluster.ts";
import { tripsByDay as clickhouseTripsByDay, fillClickhouse } from "../pull/clickhouseTrips.ts";
import { makeProject, type Plain, type PullProjectSpec, tripFields } from "../pull/makeProject.ts";
import { startPostgres } from "../pull/postgresCluster.ts";
import { fillPostgres, tripsByDay } from "../pull/postgresTrips.ts";
import { clickhouseFolder, postgresFolder } from "../pull/unpackedEngines.ts";
import { openResults } from "./results.ts";

// Ten million trips in two shards of each engine: summed up by the cluster to ten thousand rows, and pulled whole, as a
// table that cannot be summed up. The floor is the engine's own time for the same question.
const rows = Number(process.env.ROWS ?? 10_000_000);
const record = openResults("pull");
const each: readonly Plain[] = [
  { name: "trip", type: "integer", constraints: { required: true, minimum: 0 } },
  ...tripFields.slice(0, 2),
  { name: "stops", type: "integer", constraints: { minimum: 0, maximum: 4 } },
  { name: "fare", type: "number", constraints: { minimum: 0 } },
];

const binaries = postgresFolder();
if (binaries) {
  const cluster = await startPostgres(binaries);
  try {
    await fillPostgres(cluster, rows);
    const own = (sql: string) => timed(() => cluster.rows(0, `select count(*) from (${sql}) as t`, "reader"));
    const spec = { connector: "postgres", address: cluster.address() } as const;
    await measure("PostgreSQL, summed up", { ...spec, sql: tripsByDay }, own);
    await measure(
      "PostgreSQL, whole",
      whole({ ...spec, sql: "select trip, region, day, stops, fare from trips" }),
      own,
    );
  } finally {
    await cluster.stop();
  }
} else console.log("PostgreSQL is not unpacked on this platform.");

const root = clickhouseFolder();
if (root) {
  const cluster = await startClickhouse(root);
  try {
    await fillClickhouse(cluster, rows);
    const own = (sql: string) => timed(() => cluster.run(0, `select count() from (${sql})`));
    const spec = { connector: "clickhouse", address: cluster.address() } as const;
    await measure("ClickHouse, summed up", { ...spec, sql: clickhouseTripsByDay }, own);
    await measure(
      "ClickHouse, whole",
      whole({ ...spec, sql: "select trip, region, day, stops, fare from all_trips" }),
      own,
    );
  } finally {
    await cluster.stop();
  }
} else console.log("There is no apt to get ClickHouse by.");
record({ what: "memory of the command, most", value: process.resourceUsage().maxRSS / 1024, unit: "MB" });

function whole(spec: PullProjectSpec): PullProjectSpec {
  return { ...spec, fields: each, key: ["trip"], pull: { sort: ["region", "day"] } };
}

async function measure(what: string, spec: PullProjectSpec, own: (sql: string) => Promise<number>): Promise<void> {
  const project = makeProject(spec);
  try {
    const floor = await own(spec.sql);
    let read = 0;
    const start = performance.now();
    const onProgress = () => {
      read = performance.now();
    };
    const total = await timed(() => project.write({ onProgress }));
    const { parts, bytes, browser } = project.resource();
    const all = parts.reduce((sum, part) => sum + part.rows, 0);
    record({ what: `${what}: ${all.toLocaleString("en")} rows`, value: total, unit: "s", floor });
    record({ what: `${what}: of it until the last row came`, value: (read - start) / 1000, unit: "s" });
    record({ what: `${what}: ${parts.length} parts`, value: bytes / 1e6, unit: "MB" });
    record({ what: `${what}: file for browsers`, value: browser.bytes / 1e6, unit: "MB" });
  } finally {
    project.remove();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
