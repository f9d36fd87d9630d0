import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PullError } from "../../src/pull/pullError.ts";
import { type ClickhouseCluster, startClickhouse } from "./clickhouseCluster.ts";
import { fillClickhouse, tripsByDay } from "./clickhouseTrips.ts";
import type { PullProjectSpec } from "./makeProject.ts";
import { pullProject } from "./pullProject.ts";
import { clickhouseFolder } from "./unpackedEngines.ts";

const root = clickhouseFolder();
if (!root) console.warn("There is no apt to get ClickHouse by: pulling from it is not tried here.");
let cluster: ClickhouseCluster;
// Two trips of each region on each of a thousand days.
const rows = 20_000;

describe.runIf(root)("two shards of ClickHouse behind a Distributed table", () => {
  beforeAll(async () => {
    cluster = await startClickhouse(root as string);
    await fillClickhouse(cluster, rows);
  });
  afterAll(() => cluster?.stop());

  const project = (sql = tripsByDay, more: Partial<PullProjectSpec> = {}) =>
    pullProject({ connector: "clickhouse", address: cluster.address(), sql, ...more });

  /** The one sentence of a pull that is refused, with everything as before and nothing of the address in it. */
  async function refusal(sql: string, more: Partial<PullProjectSpec> = {}, spec = {}) {
    const made = project(sql, more);
    const before = made.state();
    const says = await made.refusal(spec);
    expect(made.state()).toEqual(before);
    expect(says).not.toMatch(/127\.0\.0\.1|p%40ss|p%2540ss|:word|reader/);
    return says;
  }

  test("what both shards sum up comes into the store, the same bytes in whatever order", async () => {
    const made = project();
    const outcome = await made.write({ rowsEach: 3000 });
    expect(outcome.says).toMatch(
      /^trips: 10,000 rows from ClickHouse 18\.16\.1 in 4 parts of 0\.0 MB together, and 0\.\d MB for browsers\.$/,
    );
    // Ten regions on a thousand days; fares are the region and a quarter: twice 0.25 + 1.25 + … + 9.25 a day.
    expect(
      await made.rows(
        "select count(*) as rows, sum(trips) as trips, sum(fare) as fare, min(day) as first, max(day) as last from parts",
      ),
    ).toEqual([{ rows: 10_000, trips: rows, fare: 2 * 47.5 * 1000, first: "2020-01-01", last: "2022-09-26" }]);
    expect(await made.rows("select trips, fare from parts where region = 'region 7' and day = '2021-01-01'")).toEqual([
      { trips: 2, fare: 14.5 },
    ]);
    const other = project(`${tripsByDay} order by rand()`);
    await other.write({ rowsEach: 3000 });
    expect(other.resource().parts).toEqual(made.resource().parts);
    expect(other.resource().browser).toEqual(made.resource().browser);
    expect(await made.write({ rowsEach: 3000 })).toMatchObject({ kind: "current" });
  });

  test("an account that may only read is asked without settings, and held to the limits all the same", async () => {
    const bound = { address: cluster.address("bound") };
    expect(await project(tripsByDay, bound).pull()).toMatchObject({ kind: "new" });
    const million =
      "select 'a' as region, toDate('2020-01-01') as day, toInt64(number) as trips, 0.5 as fare from system.numbers limit 1000000";
    expect(await refusal(million, { ...bound, pull: { rows: 20_000 } })).toContain(
      "the answer has more than 20000 rows",
    );
  });

  test("what a question may not be or do is one sentence", async () => {
    expect(await refusal("drop table trips")).toBe(
      "trips: data/trips/extract.sql begins with DROP, and an engine is only asked here, never written to: write one select there.",
    );
    expect(await refusal(`${tripsByDay}; select 2`)).toBe(
      "trips: data/trips/extract.sql holds several statements, and an engine is asked one: write one select there.",
    );
    expect(await refusal("select nothing from trips")).toMatch(
      /^trips: ClickHouse says “Unknown identifier: nothing.*” \(47\): correct data\/trips\/extract\.sql\.$/,
    );
    expect(await refusal(tripsByDay, { address: cluster.address("elsewhere") })).toMatch(
      /^trips: ClickHouse says “.*”: have the user be given SELECT on it, or ask another table in data\/trips\/extract\.sql\.$/,
    );
    expect(await cluster.run(0, "exists table trips")).toBe("1\n");
  });

  test("an engine that is not there, or lets nobody in, is one sentence without the address", async () => {
    const address = cluster.address();
    const at = (change: string, by: string) => refusal(tripsByDay, { address: address.replace(change, by) });
    const noLogin = "trips: ClickHouse refuses the user or the password in TIDELINE_WAREHOUSE_URL: correct them there.";
    expect(await at("p%2540ss", "guess")).toBe(noLogin);
    expect(await at("reader", "somebody")).toBe(noLogin);
    expect(await at(/:[^:@]+(?=@)/.exec(address)?.[0] ?? "", "")).toBe(
      "trips: there is no password in TIDELINE_WAREHOUSE_URL, and the server asks for one: write it there, as https://user:password@host:8443/database.",
    );
    expect(await at("http://", "https://")).toContain("TIDELINE_WAREHOUSE_URL speaks no TLS at that port");
    expect(await at("/default", "/nowhere")).toMatch(
      /ClickHouse has no database of the name in TIDELINE_WAREHOUSE_URL/,
    );
    expect(await at("127.0.0.1", "nowhere.invalid")).toContain("the host in TIDELINE_WAREHOUSE_URL is not known");
    expect(await at(/:\d+\/d/.exec(address)?.[0] ?? "", ":1/d")).toContain(
      "nothing answers at the address in TIDELINE_WAREHOUSE_URL",
    );
    expect(await at("http://", "postgres://")).toContain(
      "holds an address for postgres, and the descriptor says clickhouse: write https://user:password@host:8443/database there",
    );
  });

  test("a question without an end, and an answer without one, are ended at the limits", async () => {
    expect(await refusal(endless, { pull: { seconds: 1 } })).toBe(
      'trips: ClickHouse had no whole answer after 1 s: have data/trips/extract.sql ask for less or by the table\'s key, or raise "seconds" in the pull block if it is meant.',
    );
    const million =
      "select 'a' as region, toDate('2020-01-01') as day, toInt64(number) as trips, 0.5 as fare from numbers(1000000)";
    expect(await refusal(million, { pull: { rows: 20_000 } })).toContain("the answer has more than 20000 rows");
    expect(await refusal(million, { pull: { bytes: 200_000 } })).toContain("200000 bytes");
    await untilIdle();
  });

  /** Hours of work before the first row. */
  const endless = "select 'a' as region, today() as day, count() as trips, 0.5 as fare from numbers(1000000000000)";

  test("columns that do not fit are refused before the engine works on a row", async () => {
    expect(await refusal(endless.replace("as fare", "as fares"), { pull: { seconds: 2 } })).toMatch(
      /^trips: gives no fare and gives fares, which nothing describes/,
    );
    expect(await refusal(endless.replace("0.5", "toFloat32(1)"), { pull: { seconds: 2 } })).toMatch(
      /^trips: gives fare as Float32, which has no counterpart/,
    );
  });

  /** What the first server runs, but for this question itself. */
  const running = () => cluster.run(0, "select query from system.processes where query not like '%system.processes%'");
  async function untilIdle() {
    while ((await running()) !== "") await setTimeout(10);
  }

  test("what somebody stops is stopped in the engine", async () => {
    const stopping = new AbortController();
    const says = refusal(endless, {}, { signal: stopping.signal });
    while (!(await running()).includes("numbers")) await setTimeout(10);
    stopping.abort(new PullError("was stopped"));
    expect(await says).toBe("trips: was stopped.");
    await untilIdle();
  });

  test("an exception after the first rows is no row, be there one column or several", async () => {
    const later = "throwIf(number = 900000) + toInt64(number)";
    expect(
      await refusal(
        `select 'a' as region, toDate('2020-01-01') as day, ${later} as trips, 0.5 as fare from numbers(1000000)`,
      ),
    ).toMatch(/^trips: ClickHouse says “Value passed to 'throwIf' function is non zero” \(395\): correct/);
    const one = { fields: [{ name: "line", type: "string" }], key: ["line"], pull: { sort: ["line"] } } as const;
    expect(
      await refusal(`select toString(${later}) as line from numbers(1000000)`, { ...one, pull: { sort: ["line"] } }),
    ).toContain("ClickHouse says “Value passed to 'throwIf'");
  });

  test("a type without a counterpart is told with what to write in its place, which is taken", async () => {
    const types = [
      ["[1, 2]", "Array(UInt8)", "arrayStringConcat(arrayMap(x -> toString(x), …), ' ')", "string"],
      // From a double, it is 610.0999… to twenty places.
      ["toDecimal128(610.1, 20)", "Decimal(38, 20)", "cast(round(…, 2) as Decimal(12, 2))", "number"],
      ["toDecimal128(1, 20)", "Decimal(38, 20)", "toFloat64(…)", "number"],
      // Half past eleven at night in UTC is the morning after in Seoul.
      ["toDateTime('2026-11-30 23:30:00', 'UTC')", "DateTime('UTC')", "toDate(…, 'ZONE')", "date"],
      ["toFloat32(1)", "Float32", "toFloat64(…)", "number"],
      ["toFixedString('ab', 4)", "FixedString(4)", "toStringCutToZero(…)", "string"],
      ["toUUID('61f0c404-5cb3-11e7-907b-a6006ad3dba0')", "UUID", "toString(…)", "string"],
    ] as const;
    for (const [value, type, instead] of types) {
      const says = await refusal(`select 'a' as region, today() as day, 1 as trips, ${value} as fare`);
      expect(says).toContain(`trips: gives fare as ${type}, wh`);
      expect(says).toContain(`${instead} as fare`);
      expect(says).toMatch(/ in data\/trips\/extract\.sql.* where … is what stands there now/);
    }
    const fields = types.map(([, , , type], i) => ({ name: `c${i}`, type }));
    const columns = types.map(
      ([value, , instead], i) => `${instead.replace("…", value).replace("ZONE", "Asia/Seoul")} as c${i}`,
    );
    const made = project(`select ${columns.join(", ")}`, { fields, key: ["c0"] });
    await made.write();
    expect(await made.rows("select c1, c3 from parts")).toEqual([{ c1: 610.1, c3: "2026-12-01" }]);
  });

  test("every type with a counterpart comes as it is, to the last digit", async () => {
    const fields = [
      { name: "small", type: "integer" },
      { name: "large", type: "integer" },
      { name: "amount", type: "number" },
      { name: "double", type: "number" },
      { name: "yes", type: "boolean" },
      { name: "day", type: "date" },
      { name: "month", type: "yearmonth" },
      { name: "name", type: "string" },
    ] as const;
    const made = project(
      `select toInt16(-32768) as small, toNullable(toUInt64(9007199254740991)) as large, toDecimal32('1234567.89', 2) as amount,
         0.1 + 0.2 as double, toUInt8(1) as yes, toDate('2026-11-30') as day, '2026-11' as month, 'a "b", c\\n\\td\\\\e 한글' as name
       union all select toInt16(2), null, toDecimal32(0, 2), 2.5e-300, toUInt8(0), toDate('2026-11-30'), '2026-12', ''`,
      { fields, key: ["small"] },
    );
    await made.write();
    expect(
      await made.rows(
        "select * replace (double::varchar as double, large::varchar as large) from parts order by small",
      ),
    ).toEqual([
      {
        small: -32768,
        large: "9007199254740991",
        amount: 1234567.89,
        double: "0.30000000000000004",
        yes: true,
        day: "2026-11-30",
        month: "2026-11",
        name: 'a "b", c\n\td\\e 한글',
      },
      {
        small: 2,
        large: null,
        amount: 0,
        double: "2.5e-300",
        yes: false,
        day: "2026-11-30",
        month: "2026-12",
        name: null,
      },
    ]);
    made.ask(
      made
        .text("data/trips/extract.sql")
        .replace("toUInt64(9007199254740991)", "toUInt64(18446744073709551615)")
        .replace("toUInt8(1)", "toUInt8(2)")
        .replace("한글", "\\xff"),
    );
    expect((await made.refusal()).split("\n").slice(1, -1)).toEqual([
      '  large: "18446744073709551615" in 1 row, expected a number of at most 9007199254740991, beyond which digits are lost.',
      '  yes: "2" in 1 row, expected 0 or 1.',
      '  name: "a \\"b\\", c\\n\\td\\\\e �" in 1 row, expected text in UTF-8.',
    ]);
  });

  // Last, since it ends a server.
  test("a connection that is lost in the middle leaves the data as they were", async () => {
    const sql =
      "select 'a' as region, toDate('2020-01-01') as day, toInt64(number) as trips, 0.5 as fare from numbers(100000000)";
    expect(await refusal(sql, { pull: { rows: 100_000_000 } }, { onProgress: () => cluster.kill(0) })).toMatch(
      /^trips: the connection to ClickHouse was lost \(.*\): run it again, and look at the server's log if it happens once more\.$/,
    );
  });
});
