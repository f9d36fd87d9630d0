import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** Runs a command of src/commands as npm does, in the given folder; gives its status and all that it said. */
export function runCommand(command: string, args: readonly string[], cwd: string = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", resolve(`src/commands/${command}.ts`), ...args],
    { cwd, encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

/** The same while this process goes on, so that a server in it can answer the command. */
export async function startCommand(command: string, args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, ["--no-warnings", resolve(`src/commands/${command}.ts`), ...args], { cwd });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, said };
}
