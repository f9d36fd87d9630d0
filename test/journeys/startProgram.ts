import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program that runs beside a test, and what it has written. */
export interface Running {
  /** The first capture of the first line that matches, once it is written; what the program ended with otherwise. */
  line(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

/** Starts a program in a process group of its own, so that what it has started ends with it. */
export function startProgram(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(program, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  // A test run that is stopped in the middle leaves no browser behind.
  const stop = () => child.pid !== undefined && endGroup(child.pid);
  process.once("exit", stop);
  child.once("exit", () => process.removeListener("exit", stop));
  const written: string[] = [];
  const ears = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      written.push(line);
      for (const hear of ears) hear(line);
    });
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${program} ended with ${code}. It wrote: ${written.slice(-5).join(" / ") || "nothing"}`)),
    );
  });
  ended.catch(() => undefined);
  return {
    line: (pattern) =>
      Promise.race([
        ended,
        new Promise<string>((resolve) => {
          const look = (line: string) => {
            const found = pattern.exec(line)?.[1];
            if (found === undefined) return;
            ears.delete(look);
            resolve(found);
          };
          ears.add(look);
          written.forEach(look);
        }),
      ]),
    end: () => end(child),
  };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    child.once("exit", () => resolve());
    endGroup(child.pid);
  });
}

function endGroup(id: number): void {
  try {
    process.kill(-id, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
