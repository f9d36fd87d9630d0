import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "./freePort.ts";

/** The password of every user. */
const password = "p%40ss:word";

/** A PostgreSQL coordinator with two shards: a server each. */
export interface PostgresCluster {
  /** The address of the coordinator's database for a user. */
  address(user?: string, server?: number): string;
  /** Runs SQL as the owner on a server, 0 the coordinator. */
  run(server: number, ...statements: readonly string[]): Promise<void>;
  /** Rows of a question, asked as the owner where no other user is named. */
  rows<Row>(server: number, sql: string, user?: string): Promise<Row[]>;
  ports: readonly number[];
  password: string;
  stop(): Promise<void>;
}

/**
 * Starts three servers and joins them by postgres_fdw: the table `trips` of the coordinator is partitioned by region, its
 * two partitions are the tables `trips` of the shards. The user `reader` may read it; `hidden` is a table that it may not.
 */
export async function startPostgres(binaries: string, servers = 3): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const program = usable(binaries, folder);
  writeFileSync(join(folder, "password"), password);
  // All servers are copies of one empty cluster.
  const first = join(folder, "0");
  mkdirSync(first);
  owned(folder, first, join(folder, "password"));
  const made = spawnSync(
    program("initdb"),
    [
      "-D",
      first,
      "-U",
      "owner",
      "-A",
      "scram-sha-256",
      "--pwfile",
      join(folder, "password"),
      "-E",
      "UTF8",
      "--locale",
      "C",
      "--no-sync",
    ],
    { ...asUser(), cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const ports: number[] = [];
  const running: ChildProcess[] = [];
  for (let i = 0; i < servers; i++) {
    const data = join(folder, `${i}`);
    if (i > 0) cpSync(first, data, { recursive: true, preserveTimestamps: true });
    ownAll(data);
    ports.push(await freePort());
  }
  for (let i = 0; i < servers; i++) {
    const settings = {
      port: ports[i],
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      fsync: "off",
      max_connections: 20,
      shared_buffers: "64MB",
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    running.push(
      spawn(program("postgres"), ["-D", join(folder, `${i}`), ...options], {
        ...asUser(),
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
      }),
    );
  }
  const address = (user = "reader", server = 0) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${ports[server]}/postgres`;
  const connected = async <T>(server: number, work: (client: Client) => Promise<T>, user = "owner") => {
    const client = new Client({ connectionString: address(user, server) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const cluster: PostgresCluster = {
    address,
    ports,
    password,
    run: (server, ...statements) =>
      connected(server, async (client) => {
        for (const statement of statements) await client.query(statement);
      }),
    rows: <Row>(server: number, sql: string, user?: string) =>
      connected(server, async (client) => (await client.query(sql)).rows as Row[], user),
    async stop() {
      for (const server of running) if (server.exitCode === null) server.kill("SIGQUIT");
      await Promise.all(
        running.map((server) => server.exitCode === null && server.signalCode === null && once(server, "exit")),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await Promise.all(running.map(ready));
  return cluster;
}

/** PostgreSQL refuses to run as root: it is started as nobody, from a copy that nobody can reach. */
function usable(binaries: string, folder: string): (name: string) => string {
  if (process.getuid?.() !== 0) return (name) => join(binaries, "bin", name);
  const copy = join(folder, "postgres");
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  return (name) => join(copy, "bin", name);
}

function asUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+)/m.exec(readFileSync("/etc/passwd", "utf8")) ?? [];
  if (uid === undefined)
    throw new Error("PostgreSQL refuses to run as root, and this machine has no user nobody to run it as.");
  return { uid: Number(uid), gid: Number(gid) };
}

function owned(...paths: readonly string[]): void {
  const { uid, gid } = asUser();
  if (uid !== undefined && gid !== undefined) for (const path of paths) chownSync(path, uid, gid);
}

function ownAll(folder: string): void {
  const { uid, gid } = asUser();
  if (uid !== undefined) spawnSync("chown", ["-R", `${uid}:${gid}`, folder]);
  chmodSync(folder, 0o700);
}

/** Resolves once a server takes connections. */
async function ready(server: ChildProcess): Promise<void> {
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (text) => {
      log += String(text);
      if (/ready to accept connections/.test(log)) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}
