import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type PostgresCluster, startPostgres } from "../pull/postgresCluster.ts";
import { pullProject } from "../pull/pullProject.ts";
import { postgresFolder } from "../pull/unpackedEngines.ts";

const binaries = postgresFolder();
let cluster: PostgresCluster;
/** A name space of its own, in which a small or closed file system can be mounted without being root. */
const canMount = spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status === 0;
if (!canMount) console.warn("No file system can be mounted here: a store that is full or closed is not tried.");

describe.runIf(binaries)("data:pull and sql --on, over PostgreSQL", () => {
  beforeAll(async () => {
    cluster = await startPostgres(binaries as string, 1);
    await cluster.run(
      0,
      `create user reader password '${cluster.password}'`,
      "create table trips as select 'region ' || r as region, date '2026-01-01' + d as day, r + d as trips, r + 0.5::float8 as fare from generate_series(1, 3) as r, generate_series(1, 100) as d",
      "grant select on trips to reader",
    );
  });
  afterAll(() => cluster?.stop());

  /** A project with the dataset and an essay that shows a number of it in both languages. */
  function site() {
    const made = pullProject({ connector: "postgres", address: cluster.address(), sql: "select * from trips\n" });
    const essay = join(made.root, "src/essays/regions");
    mkdirSync(essay, { recursive: true });
    const files = {
      "en.mdx": '---\ntitle: Regions\ntopic: Trips\n---\n\nThere were <Fact id="trips" /> trips.\n',
      "ko.mdx": '---\ntitle: 지역\ntopic: Trips\n---\n\n운행은 <Fact id="trips" /> 회였다.\n',
      "facts.yaml":
        "trips: { says: { en: Trips, ko: 운행 }, unit: count, digits: 0, kind: observation, sql: \"select sum(trips) from trips where region = 'region 2'\" }\n",
      "record.yaml": 'trips: "5250"\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(essay, name), text);
    mkdirSync(join(made.root, "notebooks"), { recursive: true });
    const cells = [
      `<script id="1" type="module">const db = DuckDBClient.of({trips: FileAttachment("../data/trips/trips.csv")})</script>`,
      `<script id="2" type="application/sql" output="rows">select sum(trips)::double as trips from trips where region = 'region 2'</script>`,
      '<script id="3" type="module">const result = {en: "Trips: " + rows[0].trips, ko: "운행: " + rows[0].trips}</script>',
    ];
    writeFileSync(
      join(made.root, "notebooks/sums.html"),
      `<!doctype html><notebook><title>Sums</title>\n${cells.join("\n")}\n</notebook>\n`,
    );
    writeFileSync(
      join(made.root, "notebooks/sums.yaml"),
      'order: 1\nessay: regions\npublished: "2026-11-21"\ntitle: { ko: 합계 }\nquestion: { en: How many, ko: 몇 번 }\nabstract: { en: A sum, ko: 합계 }\ntexts: {}\nlabels: { trips: 운행 }\n',
    );
    const environment = (more: NodeJS.ProcessEnv = {}) => ({
      ...process.env,
      TIDELINE_WAREHOUSE_URL: cluster.address(),
      TIDELINE_STORE: made.store,
      TIDELINE_CACHE: join(made.root, "cache"),
      ...more,
    });
    const start = (
      command: string,
      args: readonly string[],
      more?: NodeJS.ProcessEnv,
      before: readonly string[] = [],
    ) => {
      const [program = "", ...rest] = [
        ...before,
        process.execPath,
        "--no-warnings",
        resolve(`src/commands/${command}.ts`),
        ...args,
      ];
      const child = spawn(program, rest, { cwd: made.root, env: environment(more) });
      let said = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
      const ended = once(child, "close").then(([status]) => ({ status: status as number | null, said }));
      return { child, ended };
    };
    const run = (...args: readonly string[]) => start("dataPull", args).ended;
    return { ...made, start, run };
  }

  test("data:pull tells what changes and writes nothing in a dry run; then it writes, and the essay's number follows", async () => {
    const { run, state, root, text, ask } = site();
    const before = state();
    const dry = await run("trips", "--dry-run");
    expect(dry.status, dry.said).toBe(0);
    expect(dry.said).toContain("trips: 300 rows, ");
    expect(dry.said).toContain("## trips: 300 rows from PostgreSQL 18.4 in 1 part of ");
    expect(dry.said).toMatch(
      /This is its first edition\.\nA pulled edition is called by its day: version "20\d\d-\d\d-\d\d" and edition “.*\n\nNothing was written\.\n/,
    );
    expect(state()).toEqual(before);

    const first = await run("trips");
    expect(first.status, first.said).toBe(0);
    expect(first.said).toContain("2 files are in the store.\nwrote data/trips/datapackage.json\n");
    expect(
      readdirSync(join(root, "store"))
        .map((name) => name.replace(/^[0-9a-f]{64}/, ""))
        .sort(),
    ).toEqual([".duckdb", ".parquet"]);
    // Copies of what lies in a folder anyway are not kept.
    expect(readdirSync(join(root, "cache"), { recursive: true })).toEqual(["parts"]);
    const again = await run("trips");
    expect(again).toMatchObject({ status: 0, said: expect.stringContaining("trips: the 300 rows are those of ") });
    const [part = ""] = JSON.parse(text("data/trips/datapackage.json")).resources[0].path;
    rmSync(join(root, "store", part));
    const missing = `in the store ${part.slice(0, 8)}….parquet was missing`;
    const dryAgain = await run("trips", "--dry-run");
    expect(dryAgain.status, dryAgain.said).toBe(0);
    expect(dryAgain.said).toContain(`${missing}: a pull without --dry-run puts that there anew.\n`);
    expect(existsSync(join(root, "store", part))).toBe(false);
    expect((await run("trips")).said).toContain(`${missing}: that was put there anew.\n`);
    expect(existsSync(join(root, "store", part))).toBe(true);

    ask("select region, day, trips + (day = '2026-01-02')::int as trips, fare from trips\n");
    const changed = await run("trips");
    expect(changed.status, changed.said).toBe(0);
    expect(changed.said).toContain("0 rows added, 3 revised, 0 gone; 300 in all.");
    // 2 + 1, 2 + 2, … 2 + 100 trips, and one more.
    expect(changed.said).toContain("src/essays/regions/en.mdx:6 trips: 5,250 → 5,251\n    There were 5,251 trips.");
    expect(changed.said).toContain("src/essays/regions/ko.mdx:6 trips: 5,250 → 5,251");
    expect(changed.said).toContain(
      "\n1 notebook changes\nnotebooks/sums.html:4 result (en): Trips: 5250 → Trips: 5251\nnotebooks/sums.html:4 result (ko): 운행: 5250 → 운행: 5251\n",
    );
    expect(JSON.parse(text("data/trips/datapackage.json")).pull.pulled.rows).toBe(300);
  });

  test("data:pull names what it lacks before it asks anybody, and leaves what was refused", async () => {
    const { run, start, state, root } = site();
    const before = state();
    const into = async (store: string) =>
      (await start("dataPull", ["trips", "--dry-run"], { TIDELINE_STORE: store }).ended).said;
    const [misnamed, noStore, bucket, file, below, away, noAddress] = await Promise.all([
      run("tripz"),
      start("dataPull", ["trips"], { TIDELINE_STORE: "" }).ended,
      into("s3://bucket/store"),
      into(join(root, "data/trips/extract.sql")),
      into(join(root, "data/trips/extract.sql/store")),
      into("http://127.0.0.1:2/store"),
      start("dataPull", ["trips"], { TIDELINE_WAREHOUSE_URL: "" }).ended,
    ]);
    expect(misnamed.said).toBe("There is no dataset tripz; the nearest is trips.\n");
    expect(noStore.said).toBe(
      "TIDELINE_STORE is not set, and what is pulled is kept there: set it to a folder, or to the address of object storage.\n",
    );
    expect(bucket).toBe(
      "TIDELINE_STORE is no address of http or https, and no folder: write the address at which the storage answers GET and PUT, as https://example.org/store, or the path of a folder.\n",
    );
    expect(file).toBe("TIDELINE_STORE names a file: write the path of a folder, which need not be there yet.\n");
    expect(below).toMatch(/^TIDELINE_STORE names a folder below the file \S+extract\.sql: write the path of a folder/);
    expect(away).toBe(
      "the store at http://127.0.0.1:2/store/ cannot be reached (ECONNREFUSED): look at TIDELINE_STORE and the network.\n",
    );
    expect(noAddress.status).toBe(1);
    expect(noAddress.said).toContain("trips: TIDELINE_WAREHOUSE_URL is not set: set it to the address of the engine");
    expect(noAddress.said).toContain("What was refused stands as before.");
    expect(state()).toEqual(before);
  });

  test("a store that was named anew, at an address, is filled by a pull of unchanged rows", async () => {
    const { run, start, text } = site();
    await run("trips");
    const objects = new Map<string, Buffer>();
    const server = createServer(async (request, response) => {
      const name = request.url ?? "";
      if (request.method === "PUT") objects.set(name, Buffer.concat(await request.toArray()));
      response.writeHead(objects.has(name) ? 200 : 404).end(request.method === "GET" ? objects.get(name) : undefined);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const there = { TIDELINE_STORE: `http://127.0.0.1:${(server.address() as AddressInfo).port}/store` };
    const again = async (...args: string[]) => (await start("dataPull", ["trips", ...args], there).ended).said;
    const [{ path, browser }] = JSON.parse(text("data/trips/datapackage.json")).resources;
    const names = [...path, browser.path].map((name) => `/store/${name}`);
    const short = names.map((name) => name.slice(7).replace(/^(.{8}).*\./, "$1….") as string);
    const lacks = `in the store ${short[0]} was missing and ${short[1]} was missing`;
    expect(await again("--dry-run")).toContain(`${lacks}: a pull without --dry-run puts that there anew.\n`);
    expect(objects.size).toBe(0);
    expect(await again()).toContain(`${lacks}: that was put there anew.\n`);
    const whole = new Map(objects);
    expect([...whole.keys()].sort()).toEqual(names.sort());
    const part = `/store/${path[0]}`;
    objects.set(part, Buffer.from(whole.get(part) ?? "").fill(0, 100, 101));
    expect(objects.get(part)).not.toEqual(whole.get(part));
    expect(await again()).toContain(`in the store ${short[0]} was damaged: that was put there anew.\n`);
    expect(objects).toEqual(whole);
    expect(await again()).toMatch(/trips: the 300 rows are those of \d+ \w+ \d+\.\n/);
  });

  test("a store that would be committed with the project is refused, unless git ignores it", async () => {
    const { start, root } = site();
    spawnSync("git", ["init", "--quiet"], { cwd: root });
    const into = (store: string) => start("dataPull", ["trips", "--dry-run"], { TIDELINE_STORE: store }).ended;
    const [relative, absolute] = await Promise.all([into("kept/parts"), into(join(root, "store"))]);
    expect(relative).toEqual({
      status: 1,
      said: `TIDELINE_STORE names ${join(root, "kept/parts")}, a folder of the repository, and its files would be committed: write the whole path of a folder outside, as /srv/tideline-store, or have .gitignore name it.\n`,
    });
    expect(absolute.said).toContain(`TIDELINE_STORE names ${join(root, "store")}, a folder of the repository`);
    writeFileSync(join(root, ".gitignore"), "/kept/\n");
    expect(await into("kept/parts")).toMatchObject({ status: 0 });
  });

  test.runIf(canMount)("a store that is full or closed refuses the pull, and the edition before stands", async () => {
    const { start, run, state, ask } = site();
    await run("trips");
    ask("select region, day, trips, fare + 1 as fare from trips\n");
    const before = state();
    const on = (mount: string) =>
      start("dataPull", ["trips"], {}, [
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        `${mount}; exec "$@"`,
        "sh",
      ]).ended;
    const [full, closed, noRoom] = await Promise.all([
      on('mount -t tmpfs -o size=16k none "$TIDELINE_STORE"'),
      on('mount -t tmpfs -o ro none "$TIDELINE_STORE"'),
      on('mount -t tmpfs -o size=16k none "$TIDELINE_CACHE"'),
    ]);
    // What is told and what is refused come on two ways, whose lines may arrive in either order.
    expect(full.said).toMatch(
      /^trips: the store \S+ is full: make room, or name another one in TIDELINE_STORE\.\nWhat was refused stands as before\.$/m,
    );
    expect(closed.said).toMatch(
      /^the store \S+ may not be written to: let it be written to, or name another one in TIDELINE_STORE\.\n$/,
    );
    expect(noRoom.said).toMatch(
      /trips: needs more room than there is in \S+: make some, or name another folder in TIDELINE_CACHE\.\n/,
    );
    expect([full.status, closed.status, noRoom.status]).toEqual([1, 1, 1]);
    expect(state()).toEqual(before);
  });

  test("Ctrl-C ends a pull in the engine too, with one sentence and nothing left behind", async () => {
    const { start, ask, state } = site();
    ask("select region, day, trips, fare from trips where pg_sleep(60) is not null");
    const before = state();
    const { child, ended } = start("dataPull", ["trips"]);
    const active = "select 1 from pg_stat_activity where usename = 'reader' and state = 'active'";
    while ((await cluster.rows(0, active)).length === 0) await setTimeout(20);
    child.kill("SIGINT");
    const { status, said } = await ended;
    expect(said).toContain("trips: was stopped: run it again when it suits.\nWhat was refused stands as before.\n");
    expect(status).toBe(130);
    while ((await cluster.rows(0, active)).length > 0) await setTimeout(20);
    expect(state()).toEqual(before);
  });

  test("sql --on asks an engine by hand: rows, told where they are cut, and what cannot be asked", async () => {
    const { start, root } = site();
    const on = async (sql: string, name = "warehouse") => {
      writeFileSync(join(root, "ask.sql"), sql);
      return start("sql", ["--on", name, "ask.sql"]).ended;
    };
    const some = await on(
      "select region, array_agg(trips order by day) as list, now() > '2000-01-01' as later from trips where day < '2026-01-04' group by region order by region",
    );
    expect(some.said).toContain("│ 'region 1' │ '{2,3}' │ 'true' │");
    expect(some.said).toContain("PostgreSQL 18.4: 3 rows.");
    const many = await on("select i from generate_series(1, 3000) as i");
    expect(many.said).toContain("│ 999     │ '1000' │");
    expect(many.said).not.toContain("'1001'");
    expect(many.said).toContain("PostgreSQL 18.4: the first 1000 rows; there are more.");
    const write = await on("update trips set fare = 0");
    expect(write).toEqual({
      status: 1,
      said: "ask.sql: ask.sql begins with UPDATE, and an engine is only asked here, never written to: write one select there.\n",
    });
    expect((await on("select 1", "other")).said).toContain("ask.sql: TIDELINE_OTHER_URL is not set");
    expect(readFileSync(join(root, "ask.sql"), "utf8")).toBe("select 1");
  });
});
