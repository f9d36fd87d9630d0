import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./freePort.ts";

/** The password of every user. */
const password = "p%40ss:word";

/** Two ClickHouse servers, each a shard of the cluster `shards`. */
export interface ClickhouseCluster {
  /** The address of the first server for a user: `reader`; `bound`, whose profile says that it reads and no more; `elsewhere`, who has no rights on the database default. */
  address(user?: string): string;
  /** Runs a statement as the owner on a server, and gives what it answers. */
  run(server: number, statement: string): Promise<string>;
  password: string;
  stop(): Promise<void>;
  /** Ends a server as a power cut would. */
  kill(server: number): void;
}

/** Starts two servers out of Debian's package, unpacked at `root`. */
export async function startClickhouse(root: string): Promise<ClickhouseCluster> {
  const folder = mkdtempSync(join(tmpdir(), "clickhouse-"));
  const ports = await Promise.all(
    [0, 1].map(async () => ({ http: await freePort(), tcp: await freePort(), peers: await freePort() })),
  );
  const shards = ports.map(
    ({ tcp }) =>
      `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><user>reader</user><password>${password}</password></replica></shard>`,
  );
  const libraries = ["usr/lib", "lib"].map((each) => join(root, each, `${machine[process.arch]}-linux-gnu`)).join(":");
  const running: ChildProcess[] = ports.map(({ http, tcp, peers }, i) => {
    const own = join(folder, `${i}`);
    mkdirSync(own);
    writeFileSync(
      join(own, "config.xml"),
      `<yandex><logger><level>error</level><console>1</console></logger>
      <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${peers}</interserver_http_port>
      <listen_host>127.0.0.1</listen_host><path>${own}/data/</path><tmp_path>${own}/tmp/</tmp_path>
      <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
      <mark_cache_size>100000000</mark_cache_size><remote_servers><shards>${shards.join("")}</shards></remote_servers></yandex>`,
    );
    writeFileSync(join(own, "users.xml"), usersXml);
    return spawn(join(root, "usr/sbin/clickhouse-server"), [`--config-file=${join(own, "config.xml")}`], {
      cwd: own,
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
      stdio: ["ignore", "ignore", "pipe"],
    });
  });
  const at = (server: number) => `http://127.0.0.1:${ports[server]?.http}/`;
  const cluster: ClickhouseCluster = {
    password,
    address: (user = "reader") => `http://${user}:${encodeURIComponent(password)}@127.0.0.1:${ports[0]?.http}/default`,
    async run(server, statement) {
      const response = await fetch(at(server), {
        method: "POST",
        body: statement,
        headers: { "X-ClickHouse-User": "owner", "X-ClickHouse-Key": password },
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`ClickHouse refuses ${statement}: ${text}`);
      return text;
    },
    kill: (server) => void running[server]?.kill("SIGKILL"),
    async stop() {
      for (const server of running) if (server.exitCode === null) server.kill("SIGKILL");
      await Promise.all(
        running.map((server) => server.exitCode === null && server.signalCode === null && once(server, "exit")),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await Promise.all(running.map((server, i) => ready(server, at(i))));
  return cluster;
}

const machine: Readonly<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" };

const user = (name: string, profile: string, more = "") =>
  `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota>${more}</${name}>`;

const usersXml = `<yandex><profiles><default/><bound><readonly>1</readonly></bound></profiles><users>${[
  user("owner", "default"),
  user("reader", "default"),
  user("bound", "bound"),
  user("elsewhere", "default", "<allow_databases><database>other</database></allow_databases>"),
].join("")}</users><quotas><default/></quotas></yandex>`;

/** Resolves once a server answers. */
async function ready(server: ChildProcess, address: string): Promise<void> {
  let log = "";
  server.stderr?.on("data", (text) => (log += String(text)));
  while (server.exitCode === null) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(20);
  }
  throw new Error(`ClickHouse ended with ${server.exitCode}: ${log}`);
}
