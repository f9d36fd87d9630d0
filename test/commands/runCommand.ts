import { spawnSync } from "node:child_process";
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
