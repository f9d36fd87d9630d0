import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

// The web servers that the hosting recipes are for, as Debian packs them. They are unpacked beside the project's other
// caches rather than installed: an installed one would start by itself and take the machine's port 80.
const unpacked = resolve("node_modules/.cache/tideline/hosts");
const packages = ["nginx", "nginx-common", "libnginx-mod-http-brotli-static", "libbrotli1", "caddy"];

/** Where the servers and what belongs to them lie; undefined where there is no apt to get them by. */
export function hostFolder(): string | undefined {
  if (existsSync(join(unpacked, "usr/bin/caddy"))) return unpacked;
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  mkdirSync(unpacked, { recursive: true });
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(program, args, { cwd: unpacked, encoding: "utf8" });
    if (status !== 0)
      throw new Error(
        `${program} ${args.join(" ")} failed: ${stderr.trim()}. The hosting recipes are tried in the servers themselves: let apt-get reach Debian's packages (apt-get update), or run this test where it does.`,
      );
  };
  run("apt-get", "download", ...packages);
  for (const name of readdirSync(unpacked).filter((each) => each.endsWith(".deb"))) run("dpkg-deb", "-x", name, ".");
  return unpacked;
}
