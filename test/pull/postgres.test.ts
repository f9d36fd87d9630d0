import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf, type DatasetFolder } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { readDataset } from "../../src/datasets/readDatasets.ts";
import { sealedName } from "../../src/datasets/sealedFile.ts";
import { askPostgres } from "../../src/pull/connectors/postgres.ts";
import { PullError } from "../../src/pull/pullError.ts";
import { type Plain, type PullProjectSpec, tripFields } from "./makeProject.ts";
import { type PostgresCluster, startPostgres } from "./postgresCluster.ts";
import { fillPostgres, tripsByDay } from "./postgresTrips.ts";
import { pullProject } from "./pullProject.ts";
import { postgresFolder } from "./unpackedEngines.ts";

const binaries = postgresFolder();
if (!binaries) console.warn("PostgreSQL is not unpacked on this platform: pulling from it is not tried here.");
let cluster: PostgresCluster;
// Two trips of each region on each of a thousand days.
const rows = 20_000;

describe.runIf(binaries)("a coordinator and two shards of PostgreSQL", () => {
  beforeAll(async () => {
    cluster = await startPostgres(binaries as string);
    await fillPostgres(cluster, rows);
    await cluster.run(
      0,
      "create table hidden (region text)",
      "create table log (line text)",
      "create function note() returns text language plpgsql security definer as $$ begin insert into log values ('x'); return 'x'; end $$",
    );
  });
  afterAll(() => cluster?.stop());

  const project = (sql = tripsByDay, more: Partial<PullProjectSpec> = {}) =>
    pullProject({ connector: "postgres", address: cluster.address(), sql, ...more });

  /** The one sentence of a pull that is refused, with everything as before and nothing of the address in it. */
  async function refusal(sql: string, more: Partial<PullProjectSpec> = {}, spec = {}) {
    const made = project(sql, more);
    const before = made.state();
    const says = await made.refusal(spec);
    expect(made.state()).toEqual(before);
    expect(says).not.toMatch(/127\.0\.0\.1|p%40ss|p%2540ss|:word|reader:/);
    return says;
  }

  test("each shard sums up its own rows", async () => {
    const answer = await askPostgres({
      address: new URL(cluster.address()),
      variable: "TIDELINE_WAREHOUSE_URL",
      sql: `explain (verbose) ${tripsByDay}`,
      file: "extract.sql",
      limits: { rows: 1000, bytes: 1e6, seconds: 10 },
      signal: new AbortController().signal,
    });
    let plan = "";
    for await (const lines of answer.batches) plan += `${lines.join("\n")}\n`;
    await answer.end();
    expect(plan).toContain("Relations: Aggregate on (public.trips_1 trips)");
    expect(plan).toContain("Relations: Aggregate on (public.trips_2 trips_1)");
    expect(
      plan.match(/Remote SQL: SELECT region, day, count\(\*\), sum\(fare\) FROM public\.trips GROUP BY/g),
    ).toHaveLength(2);
  });

  test("what the cluster sums up comes into the store as it is there, and the descriptor says from where", async () => {
    const made = project();
    const outcome = await made.write();
    expect(outcome).toMatchObject({
      kind: "new",
      isCompared: false,
      lines: [
        "This is its first edition.",
        // What the project's descriptor said before anything was pulled.
        'A pulled edition is called by its day: version "2026-11-30" and edition “30 November 2026”, “2026년 11월 30일” take the place of "2026-10" and “October 2026”, “2026년 10월판”.',
      ],
    });
    expect(outcome.says).toMatch(
      /^trips: 10,000 rows from PostgreSQL 18\.4 in 1 part of 0\.0 MB together, and 0\.\d MB for browsers\.$/,
    );
    // Ten regions on a thousand days; fares are the region and a quarter: twice 0.25 + 1.25 + … + 9.25 a day.
    expect(
      await made.rows(
        "select count(*) as rows, sum(trips) as trips, sum(fare) as fare, min(day) as first, max(day) as last, any_value(typeof(trips)) as type from parts",
      ),
    ).toEqual([
      { rows: 10_000, trips: rows, fare: 2 * 47.5 * 1000, first: "2020-01-01", last: "2022-09-26", type: "INTEGER" },
    ]);
    expect(await made.rows("select trips, fare from parts where region = 'region 7' and day = '2021-01-01'")).toEqual([
      { trips: 2, fare: 14.5 },
    ]);
    expect(made.text("data/trips/datapackage.json")).not.toMatch(/127\.0\.0\.1|p%40ss|p%2540ss/);
    const descriptor = JSON.parse(made.text("data/trips/datapackage.json"));
    expect(descriptor).toMatchObject({
      version: "2026-11-30",
      edition: { ko: "2026년 11월 30일" },
      retrieved: "2026-11-30",
    });
    expect(descriptor.pull.pulled).toEqual({
      engine: "PostgreSQL 18.4",
      at: "2026-11-30T12:00:00Z",
      // As sha256sum gives it of the text.
      sql: "sha256:fb02161f288dcdcda88b7ff1143cc6fc8ba2e3c15e3c8628a57b4b9eec340722",
      sort: ["region", "day"],
      rows: 10_000,
    });
    expect(await made.write()).toEqual({
      kind: "current",
      name: "trips",
      says: "trips: the 10,000 rows are those of 30 November 2026.",
    });
  });

  test("the same rows in another order are the same bytes, whatever else the engine does", async () => {
    const [one, other] = [project(), project(`${tripsByDay} order by random()`)];
    for (const made of [one, other]) await made.write({ rowsEach: 3000 });
    expect(one.resource().parts.map((part) => part.rows)).toEqual([3000, 3000, 3000, 1000]);
    expect(other.resource().parts).toEqual(one.resource().parts);
    expect(other.resource().browser).toEqual(one.resource().browser);
    expect(await one.rows("select region, day from parts limit 1 offset 1001")).toEqual([
      { region: "region 1", day: "2020-01-02" },
    ]);
  });

  test("what the store lacks of an edition whose rows are unchanged is put there anew, and nothing else is written", async () => {
    const made = project();
    await made.write({ rowsEach: 3000 });
    const kept = (state: Record<string, string>) =>
      Object.fromEntries(Object.entries(state).filter(([path]) => !path.startsWith("cache/")));
    const before = kept(made.state());
    const files = [...made.resource().path, made.resource().browser.path].map((name) => join(made.store, name));
    const short = (i: number) => basename(files[i] ?? "").replace(/^(.{8}).*\./, "$1….");
    const again = async (found: string, lacking: readonly number[]) => {
      const outcome = await made.write({ rowsEach: 3000 });
      expect(outcome).toMatchObject({
        kind: "lacking",
        says: `trips: the 10,000 rows are those of 30 November 2026; ${found}`,
      });
      expect("sealed" in outcome && outcome.sealed.map(sealedName)).toEqual(
        lacking.map((i) => basename(files[i] ?? "")),
      );
      expect(kept(made.state())).toEqual(before);
    };
    rmSync(files[4] ?? "");
    await again(`in the store ${short(4)} was missing`, [4]);
    const bytes = readFileSync(files[1] ?? "");
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(files[1] ?? "", bytes);
    rmSync(files[2] ?? "");
    await again(`in the store ${short(1)} was damaged and ${short(2)} was missing`, [1, 2]);
    for (const file of files) rmSync(file);
    await again(
      `in the store ${short(0)} was missing, ${short(1)} was missing, ${short(2)} was missing and 2 others were missing or damaged`,
      [0, 1, 2, 3, 4],
    );
    expect(await made.write({ rowsEach: 3000 })).toMatchObject({ kind: "current" });
  });

  test("files that would be written otherwise today make an edition of the same rows", async () => {
    const made = project();
    await made.write();
    const path = join(made.root, "data/trips/datapackage.json");
    const { browser } = made.resource();
    // As if another version had made it; the store has lost it.
    const other = "0".repeat(64);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(browser.hash.slice(7), other));
    made.setPull({});
    const outcome = await made.write();
    expect("lines" in outcome && outcome.lines).toEqual([
      "0 rows added, 0 revised, 0 gone; 10000 in all.",
      "The rows are the same and their files are not, as when another version of DuckDB writes them.",
    ]);
    expect(made.resource().browser).toEqual(browser);
  });

  test("another sort is told before the next pull and by it, and its parts are sorted so", async () => {
    const made = project();
    await made.write();
    made.setPull({ sort: ["day", "region"] });
    const told = () => readDataset(contentOf(made.root).datasets()[0] as DatasetFolder).faults.map(formatDiagnostic);
    expect(told()).toEqual([
      expect.stringMatching(
        /^data\/trips\/datapackage\.json:\d+:\d+ found "day, region", expected region, day, as the parts are sorted\. If the change is meant: npm run data:pull -- trips$/,
      ),
    ]);
    const outcome = await made.write();
    expect("lines" in outcome && outcome.lines).toEqual([
      "0 rows added, 0 revised, 0 gone; 10000 in all.",
      "Sorted anew by day, region; formerly by region, day.",
    ]);
    expect(told()).toEqual([]);
    expect(await made.rows("select region, day from parts limit 1 offset 10")).toEqual([
      { region: "region 0", day: "2020-01-02" },
    ]);
    expect(await made.write()).toMatchObject({ kind: "current" });
  });

  test("an edition tells rows added, revised and gone; what only the one before speaks against wants --accept", async () => {
    // A hundred days.
    const trips = `(${tripsByDay} having day <= '2020-04-09') as t`;
    const made = project(`select * from ${trips} where day < '2020-04-09'`);
    await made.write({ rowsEach: 400 });
    made.ask(
      `select region, day, trips + case when region = 'region 3' and day = '2020-01-01' then 2 else 0 end as trips, fare from ${trips} where day > '2020-01-01' or region = 'region 3'`,
    );
    const changed = await made.pull();
    expect(changed).toMatchObject({ kind: "new", isCompared: true });
    expect("lines" in changed && changed.lines).toEqual([
      "10 rows added, 1 revised, 9 gone; 991 in all.",
      "Added: region 0, 2020-04-09; region 1, 2020-04-09; region 2, 2020-04-09; region 3, 2020-04-09; region 4, 2020-04-09 ….",
      "Gone: region 0, 2020-01-01; region 1, 2020-01-01; region 2, 2020-01-01; region 4, 2020-01-01; region 5, 2020-01-01 ….",
      "Largest revisions:",
      "- region 3, 2020-01-01 trips: 2 → 4 (+100%)",
    ]);
    const before = made.state();
    made.ask(`select * from ${trips} where region <> 'region 9'`);
    expect(await made.refusal()).toBe(
      "trips: has 99 of 990 rows no more, the first region 9, 2020-01-01: look whether the answer is whole, or pull with --accept if it is meant.",
    );
    made.ask(`select region, day, trips, fare * 1000 as fare from ${trips}`);
    expect(await made.refusal()).toContain(
      "trips: gives fare of region 0, 2020-01-01 as 500.0, after 0.5 in the edition before, about a thousand times",
    );
    made.ask(`select region, day, trips, nullif(fare, 0.5) as fare from ${trips}`);
    expect(await made.refusal()).toContain(
      "trips: has 99 of 990 figures of fare no more, the first that of region 0, 2020-01-01",
    );
    expect({ ...made.state(), "data/trips/extract.sql": "" }).toEqual({ ...before, "data/trips/extract.sql": "" });
    expect(await made.pull({ isAccepted: true })).toMatchObject({ kind: "new" });
  });

  test("an edition with other columns is compared in those that both have", async () => {
    const made = project(`select region, day, trips, fare from (${tripsByDay}) as t where day < '2020-01-03'`);
    await made.write();
    made.describe([...tripFields.slice(0, 2), { name: "trips", type: "number" }, { name: "tip", type: "number" }]);
    made.ask(`select region, day, trips, fare as tip from (${tripsByDay}) as t where day < '2020-01-04'`);
    const outcome = await made.pull();
    expect(outcome).toMatchObject({ kind: "new", isCompared: false });
    expect("lines" in outcome && outcome.lines).toEqual([
      "10 rows added, 0 revised, 0 gone; 30 in all.",
      "Added: region 0, 2020-01-03; region 1, 2020-01-03; region 2, 2020-01-03; region 3, 2020-01-03; region 4, 2020-01-03 ….",
      "New, or of another type than before: trips, tip.",
    ]);
    made.describe([...tripFields.slice(0, 2), { name: "part", type: "integer" }], ["region", "day", "part"]);
    made.ask("select distinct region, day, trip % 2 as part from trips where day < '2020-01-03'");
    expect(await made.pull()).toMatchObject({
      kind: "new",
      lines: ["Not compared with the 20 rows of the edition before, whose key had no part."],
    });
  });

  test("what a question may not be or do is one sentence", async () => {
    const only = "an engine is only asked here, never written to: write one select there";
    expect(await refusal("insert into log values ('x')")).toBe(
      `trips: data/trips/extract.sql begins with INSERT, and ${only}.`,
    );
    expect(await refusal("/* select */ copy (select 1) to program 'true'")).toBe(
      `trips: data/trips/extract.sql begins with COPY, and ${only}.`,
    );
    expect(await refusal("selec 1")).toBe(
      "trips: data/trips/extract.sql begins with selec, which no question does: write select there if that is meant.",
    );
    expect(await refusal("-- nothing\n")).toBe("trips: data/trips/extract.sql is empty: write one select there.");
    const columns = "current_date as day, 1 as trips, 0.5::float8 as fare";
    expect(
      await refusal(`with x as (insert into log values ('x') returning line) select line as region, ${columns} from x`),
    ).toBe(
      "trips: PostgreSQL says “cannot execute SELECT in a read-only transaction”, and it is only asked here, never written to: write one select in data/trips/extract.sql.",
    );
    expect(await refusal(`select note() as region, ${columns}`)).toContain(
      "cannot execute INSERT in a read-only transaction",
    );
    expect(await refusal(`select set_config('transaction_read_only', 'off', true) as region, ${columns}`)).toMatch(
      /transaction read-write mode must be set before any query/,
    );
    expect(await refusal(`${tripsByDay}; commit; drop table trips`)).toBe(
      "trips: data/trips/extract.sql holds several statements, and an engine is asked one: write one select there.",
    );
    expect(await refusal("select region,\n  dey from trips")).toBe(
      'trips: PostgreSQL says “column "dey" does not exist” (42703): correct data/trips/extract.sql, line 2.',
    );
    expect(await refusal(`select region, ${columns} from hidden`)).toBe(
      "trips: PostgreSQL says “permission denied for table hidden”: have the user be given SELECT on it, or ask another table in data/trips/extract.sql.",
    );
    await cluster.rows(0, "create schema locked");
    await cluster.rows(0, "create table locked.trips (region text)");
    expect(await refusal(`select region, ${columns} from locked.trips`)).toBe(
      "trips: PostgreSQL says “permission denied for schema locked”: have the user be given USAGE on it and SELECT on its table, or ask another table in data/trips/extract.sql.",
    );
    expect(await cluster.rows(0, "select count(*)::int as lines from log")).toEqual([{ lines: 0 }]);
  });

  test("an engine that is not there, or lets nobody in, is one sentence without the address", async () => {
    const address = cluster.address();
    const at = (change: string, by: string) => refusal(tripsByDay, { address: address.replace(change, by) });
    expect(await at("p%2540ss", "guess")).toBe(
      "trips: PostgreSQL refuses the user or the password in TIDELINE_WAREHOUSE_URL: correct them there.",
    );
    expect(await at("reader", "nobody")).toContain("refuses the user or the password");
    expect(await at("/postgres", "/nowhere")).toBe(
      "trips: PostgreSQL has no database of the name in TIDELINE_WAREHOUSE_URL: correct it there, after the last slash.",
    );
    expect(await at("/postgres", "")).toBe(
      "trips: there is no database in TIDELINE_WAREHOUSE_URL: write its name at the end, as postgres://user:password@host:5432/database.",
    );
    expect(await at(/:[^:@]+(?=@)/.exec(address)?.[0] ?? "", "")).toBe(
      "trips: there is no password in TIDELINE_WAREHOUSE_URL, and the server asks for one: write it there, as postgres://user:password@host:5432/database.",
    );
    for (const mode of ["require", "verify-full"])
      expect(await at("/postgres", `/postgres?sslmode=${mode}`)).toBe(
        "trips: the server in TIDELINE_WAREHOUSE_URL speaks no TLS, and the address asks for it: have the server take TLS, or leave sslmode out of the address where the network is your own.",
      );
    expect(await at("/postgres", "/postgres?sslmode=verify-full&sslrootcert=/nowhere.pem")).toBe(
      "trips: a file that TIDELINE_WAREHOUSE_URL names for TLS is not there: correct sslrootcert, sslcert or sslkey in the address.",
    );
    expect(await at("127.0.0.1", "nowhere.invalid")).toBe(
      "trips: the host in TIDELINE_WAREHOUSE_URL is not known: look at its name there, and at the network.",
    );
    expect(await at(/:\d+\/p/.exec(address)?.[0] ?? "", ":1/p")).toContain(
      "trips: nothing answers at the address in TIDELINE_WAREHOUSE_URL",
    );
    expect(await at("postgres://", "https://")).toContain(
      "holds an address for clickhouse, and the descriptor says postgres",
    );
    expect(await at("postgres://", "")).toContain(
      "trips: TIDELINE_WAREHOUSE_URL holds no address of an engine: write it as postgres://user:password@host:5432/database",
    );
    expect(await at("p%2540ss", "50%")).toContain("holds no address of an engine");
    expect(await refusal(tripsByDay, { pull: { from: "other-house" } })).toContain(
      "trips: TIDELINE_OTHER_HOUSE_URL is not set: set it to",
    );
  });

  test("a question without an end, and an answer without one, are ended at the limits", async () => {
    expect(await refusal(endless, { pull: { seconds: 1 } })).toBe(
      'trips: PostgreSQL had no whole answer after 1 s: have data/trips/extract.sql ask for less or by an index, or raise "seconds" in the pull block if it is meant.',
    );
    const million =
      "select 'a' as region, date '2020-01-01' + i as day, i as trips, 0.5::float8 as fare from generate_series(1, 1000000) as i";
    expect(await refusal(million, { pull: { rows: 20_000 } })).toBe(
      'trips: the answer has more than 20000 rows: have data/trips/extract.sql sum up more, or raise "rows" in the pull block if it is meant.',
    );
    expect(await refusal(million, { pull: { bytes: 100_000 } })).toContain("the answer has more than 100000 bytes");
    await untilIdle();
  });

  /** Hours of work before the first row. */
  const endless =
    "select 'a' as region, current_date as day, count(*) as trips, 0.5::float8 as fare from generate_series(1, 10000000000)";

  test("columns that do not fit are refused before the engine works on a row", async () => {
    expect(await refusal(endless.replace("as fare", "as fares"), { pull: { seconds: 2 } })).toMatch(
      /^trips: gives no fare and gives fares, which nothing describes/,
    );
    expect(await refusal(endless.replace("0.5::float8", "'{}'::jsonb"), { pull: { seconds: 2 } })).toMatch(
      /^trips: gives fare as jsonb, which has no counterpart/,
    );
  });

  /** Until the coordinator runs nothing for the reader. */
  async function untilIdle() {
    const active = "select query from pg_stat_activity where usename = 'reader' and state = 'active'";
    while ((await cluster.rows(0, active)).length > 0) await setTimeout(10);
  }

  test("what somebody stops is stopped in the engine, before the first row and after it", async () => {
    for (const sql of [endless, `${tripsByDay} union all select pg_sleep(60)::text, null, null, null`]) {
      const stopping = new AbortController();
      const says = refusal(sql, {}, { signal: stopping.signal });
      const active =
        "select 1 from pg_stat_activity where usename = 'reader' and state = 'active' and query like '%generate_series%' or query like '%pg_sleep%' and usename = 'reader'";
      while ((await cluster.rows(0, active)).length === 0) await setTimeout(10);
      stopping.abort(new PullError("was stopped"));
      expect(await says).toBe("trips: was stopped.");
      await untilIdle();
    }
  });

  test("a connection that is lost in the middle leaves the data as they were", async () => {
    const sql =
      "select 'a' as region, date '2020-01-01' + i as day, i as trips, 0.5::float8 as fare from generate_series(1, 1000000) as i";
    let ended: Promise<void> | undefined;
    const onProgress = () => {
      ended ??= cluster.run(0, "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reader'");
    };
    expect(await refusal(sql, {}, { onProgress })).toMatch(
      /^trips: the connection to PostgreSQL was lost \(.*\): run it again, and look at the server's log if it happens once more\.$/,
    );
    await ended;
  });

  test("columns that are missing, renamed or in another order are told by name", async () => {
    const made = (columns: string) => refusal(`select ${columns} from (${tripsByDay}) as t`);
    const wanted =
      "where the descriptor has region, day, trips, fare: give these in data/trips/extract.sql, in that order, or describe the columns as they are.";
    expect(await made("region, day, trips")).toBe(`trips: gives no fare, ${wanted}`);
    expect(await made("region, day, trips as rides, fare")).toBe(
      `trips: gives no trips and gives rides, which nothing describes, ${wanted}`,
    );
    expect(await made("region, day, trips, fare as trips")).toBe(
      "trips: gives more than one column trips, where the descriptor has region, day, trips, fare: give each its own name in data/trips/extract.sql, as with as.",
    );
    expect(await made("day, region, trips, fare")).toBe(
      `trips: gives the columns as day, region, trips, fare, ${wanted}`,
    );
    expect(await refusal(`select * from (${tripsByDay}) as t where trips > 2`)).toBe(
      "trips: answers with no row: look whether data/trips/extract.sql asks the right table and period, and what the user may see.",
    );
  });

  test("what is wrong in the pull block is told as data:check tells it", async () => {
    const says = await refusal(tripsByDay, { pull: { sort: ["regoin"], seconds: -1 } });
    expect(says.split("\n").map((line) => line.replace(/:\d+:\d+ /, " "))).toEqual([
      "trips: does not stand as it is:",
      '  data/trips/datapackage.json found "regoin", expected pull.sort[0]: the name of a described column. data/README.md says under “Pull from a warehouse” how it is written.',
      '  data/trips/datapackage.json found "-1", expected pull.seconds: Too small: expected number to be >0. data/README.md says under “Pull from a warehouse” how it is written.',
      "Mend that first.",
    ]);
  });

  test("a type without a counterpart is told with what to write in its place, which is taken", async () => {
    const text = ["cast(… as text)", "string"] as const;
    const double = ["cast(… as double precision)", "number"] as const;
    const types = [
      ["array[1, 2]", "integer[]", "array_to_string(…, ' ')", "string"],
      ["1::numeric(38,20)", "numeric(38,20)", "cast(… as numeric(12, 2))", "number"],
      ["1::numeric(38,20)", "numeric(38,20)", ...double],
      ["sum(610.1::numeric(12, 2))", "numeric", "cast(… as numeric(12, 2))", "number"],
      ["1::numeric", "numeric", ...double],
      // Half past eleven at night in UTC is the morning after in Seoul.
      ["timestamptz '2026-11-30 23:30+00'", "timestamp with time zone", "cast(… at time zone 'ZONE' as date)", "date"],
      ["localtimestamp", "timestamp without time zone", "cast(… as date)", "date"],
      ["interval '1 day'", "interval", "cast(extract(epoch from …) as double precision)", "number"],
      ["'1.5'::money", "money", "cast(… as numeric(12, 2))", "number"],
      ["'{}'::jsonb", "jsonb", ...text],
      ["1::real", "real", ...double],
      ["'00000000-0000-0000-0000-000000000000'::uuid", "uuid", ...text],
    ] as const;
    for (const [value, type, instead] of types) {
      const says = await refusal(`select 'a' as region, current_date as day, 1 as trips, ${value} as fare`);
      expect(says).toContain(`trips: gives fare as ${type}, wh`);
      expect(says).toMatch(/ in data\/trips\/extract\.sql.* where … is what stands there now/);
      expect(says).toContain(`${instead} as fare`);
      expect(says.includes("ZONE the zone in which your days are counted, such as Asia/Seoul")).toBe(
        instead.includes("ZONE"),
      );
    }
    expect(
      await refusal(
        "select 'a' as region, current_date as day, sum(i) as trips, 0::float8 as fare from generate_series(1, 9::bigint) as i",
      ),
    ).toBe(
      "trips: gives trips as numeric, which need not be whole numbers: write cast(… as bigint) as trips in data/trips/extract.sql if they are, where … is what stands there now.",
    );
    const fields = types.map(([, , , type], i) => ({ name: `c${i}`, type }));
    const columns = types.map(
      ([value, , instead], i) => `${instead.replace("…", value).replace("ZONE", "Asia/Seoul")} as c${i}`,
    );
    const made = project(`select ${columns.join(", ")}`, { fields, key: ["c0"] });
    await made.write();
    expect(await made.rows("select c3, c5 from parts")).toEqual([{ c3: 610.1, c5: "2026-12-01" }]);
  });

  test("every type with a counterpart comes as it is, to the last digit", async () => {
    const fields = [
      { name: "small", type: "integer" },
      { name: "large", type: "integer" },
      { name: "digits", type: "integer" },
      { name: "amount", type: "number" },
      { name: "double", type: "number" },
      { name: "yes", type: "boolean" },
      { name: "day", type: "date" },
      { name: "month", type: "yearmonth" },
      { name: "name", type: "string" },
    ] as const;
    const made = project(
      `select 32767::int2 as small, 9007199254740991 as large, 123456789012345::numeric(15,0) as digits,
         1234567890123.45::numeric(15,2) as amount, 0.1::float8 + 0.2 as double, true as yes, date '0999-12-31' as day,
         '2026-11' as month, E'a "b", c\\n\\td\\\\e 한글' as name
       union all select -2, null, null::numeric(15,0), null::numeric(15,2), 5e-324, false, null, null, ''`,
      { fields, key: ["small"] },
    );
    await made.write();
    expect(
      await made.rows(
        "select * replace (double::varchar as double, large::varchar as large) from parts order by small",
      ),
    ).toEqual([
      {
        small: -2,
        large: null,
        digits: null,
        amount: null,
        double: "5e-324",
        yes: false,
        day: null,
        month: null,
        name: null,
      },
      {
        small: 32767,
        large: "9007199254740991",
        digits: 123456789012345,
        amount: 1234567890123.45,
        double: "0.30000000000000004",
        yes: true,
        day: "0999-12-31",
        month: "2026-11",
        name: 'a "b", c\n\td\\e 한글',
      },
    ]);
  });

  test("rows that do not fit their description are told by column, value and number", async () => {
    const fields = [
      { name: "code", type: "string", constraints: { required: true, unique: true, pattern: "[A-Z]{3}" } },
      { name: "year", type: "integer", constraints: { minimum: 2000, maximum: 2030 } },
      { name: "kind", type: "string", constraints: { enum: ["a", "b"] } },
      { name: "month", type: "yearmonth" },
      { name: "day", type: "date" },
      { name: "value", type: "number" },
      { name: "count", type: "integer" },
    ] satisfies Plain[];
    const says = await refusal(
      `select * from (values ('KOR', 2001, 'a', '2020-01', date '2020-01-01', 1.5::float8, 1::bigint),
        ('KOR', 1999, 'c', '2020-13', 'infinity', 'NaN', 9007199254740993), ('KOR', 1998, 'c', '2020-1', '0044-03-15 BC', 'Infinity', 1),
        ('kor', 2031, null, null, null, null, null), ('', 2001, 'a', null, null, null, null)) as t (code, year, kind, month, day, value, count)`,
      { fields, key: ["code", "year"], pull: { sort: ["code"] } },
    );
    expect(says.split("\n")).toEqual([
      "trips: gives rows that do not fit their description:",
      "  code: nothing in 1 row, expected a value (the column is required).",
      '  code: "kor" in 1 row, expected text that matches [A-Z]{3}.',
      '  year: "1998", "1999" in 2 rows, expected at least 2000.',
      '  year: "2031" in 1 row, expected at most 2030.',
      '  kind: "c" in 2 rows, expected one of a, b.',
      '  month: "2020-1", "2020-13" in 2 rows, expected a year and month, YYYY-MM.',
      '  day: "0044-03-15 BC", "infinity" in 2 rows, expected a date, YYYY-MM-DD.',
      '  value: "inf", "nan" in 2 rows, expected a number.',
      '  count: "9007199254740993" in 1 row, expected a number of at most 9007199254740991, beyond which digits are lost.',
      '  code: "KOR" in 3 rows, expected to be unique.',
      "Correct data/trips/extract.sql, or the description of the column if the value is right.",
    ]);
  });
});
