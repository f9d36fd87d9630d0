import { spawn } from "node:child_process";

/** A command with its arguments, and what it is called where it is told of. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The name of a step of an earlier lane that must have ended before this one begins. */
  readonly after?: string;
}

interface Told {
  readonly print: (text: string) => void;
}

/**
 * Runs lanes of steps beside each other, the steps of a lane one after the other. What a step prints is printed when
 * it ends, with the seconds it took, so that two lanes do not mix. After a step that fails no further one begins, in
 * any lane; what runs is waited for. A step that is `after` another waits for it, whichever lane that is in. Gives the names of the steps that failed.
 */
export async function runLanes(
  lanes: readonly (readonly Step[])[],
  { print }: Told = { print: (text) => process.stdout.write(text) },
): Promise<string[]> {
  const failed: string[] = [];
  const ended = new Map(lanes.flat().map(({ name }) => [name, Promise.withResolvers<void>()]));
  const runLane = async (steps: readonly Step[]) => {
    for (const step of steps) {
      if (step.after) await ended.get(step.after)?.promise;
      if (failed.length > 0) break;
      print(`${step.name} …\n`);
      const start = performance.now();
      const { ok, output } = await runStep(step);
      if (!ok) failed.push(step.name);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      print(`${output}${output.endsWith("\n") || output === "" ? "" : "\n"}`);
      print(`${step.name}: ${ok ? "passed" : "FAILED"} after ${seconds} s\n`);
      ended.get(step.name)?.resolve();
    }
    // What will not begin any more keeps nobody waiting.
    for (const { name } of steps) ended.get(name)?.resolve();
  };
  await Promise.all(lanes.map(runLane));
  return failed;
}

function runStep({ command: [program, ...args] }: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["inherit", "pipe", "pipe"], shell: process.platform === "win32" });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => parts.push(part));
    const output = () => Buffer.concat(parts).toString();
    child.on("error", (error) => resolve({ ok: false, output: `${output()}${error.message}\n` }));
    child.on("close", (status) => resolve({ ok: status === 0, output: output() }));
  });
}
