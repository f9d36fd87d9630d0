import { spawn } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What builds: a program and its arguments, given the folder to write to. */
export type BuildCommand = (folder: string) => readonly [program: string, ...args: string[]];

/**
 * Builds beside `folder`, an absolute path, and puts the whole in its place only when the build has ended well: until
 * then, and after a build that fails or is killed, `folder` holds what it held. Of two builds at once each writes its
 * own, and the one that ends last stays. `finish` adds to what was built before it is put there. Gives the exit code of
 * the build.
 */
export async function buildBeside(
  folder: string,
  command: BuildCommand,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<number> {
  clearDead(folder);
  const beside = nameBeside(folder, process.pid);
  rmSync(beside, { recursive: true, force: true });
  const status = await run(command(beside));
  if (status === 0) {
    await finish(beside);
    swap(beside, folder);
  }
  rmSync(beside, { recursive: true, force: true });
  return status;
}

/** A folder of the same file system that nobody takes for the site, named by the process that writes it. */
const nameBeside = (folder: string, pid: number) => join(dirname(folder), `.${basename(folder)}-${pid}`);

/** Removes what builds left behind that were killed. */
function clearDead(folder: string): void {
  const start = `.${basename(folder)}-`;
  for (const name of readdirSync(dirname(folder))) {
    const [pid] = /^\d+/.exec(name.startsWith(start) ? name.slice(start.length) : "") ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive as well.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A folder is renamed in an instant; two are not exchanged in one, so that for a moment there is none. */
function swap(beside: string, folder: string): void {
  const former = `${beside}-former`;
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(beside, folder);
  rmSync(former, { recursive: true, force: true });
}

function run([program, ...args]: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" });
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, pass);
    const end = (status: number) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, pass);
      resolve(status);
    };
    child.on("error", () => end(1));
    child.on("close", (status) => end(status ?? 1));
  });
}
