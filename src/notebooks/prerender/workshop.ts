import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NotebookFault } from "../compile/fault.ts";
import { readNotebook } from "../compile/readNotebook.ts";
import type { WorkshopReport } from "./prerendered.ts";

/** How long one cell may take at build, in milliseconds. */
export const cellLimit = 5000;

type Message =
  | { report: WorkshopReport }
  // What stopped every notebook: a dataset that does not stand.
  | { failure: string }
  | { progress: { file: string; cell: number; phase: "starts" | "ends" } };

/** Runs notebooks in a process of their own and gives back pages and faults; a cell over the limit ends it. */
export function prerenderNotebooks(files: readonly string[], limit = cellLimit): Promise<WorkshopReport> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./workshop.child.ts", import.meta.url)), files as string[], {
      execArgv: ["--no-warnings"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const clocks = new Map<string, NodeJS.Timeout>();
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    const finish = (act: () => void) => {
      for (const clock of clocks.values()) clearTimeout(clock);
      child.removeAllListeners();
      child.kill("SIGKILL");
      act();
    };
    child.on("message", (message: Message) => {
      if ("report" in message) return finish(() => resolve(message.report));
      if ("failure" in message) return finish(() => reject(new Error(message.failure)));
      const { file, cell, phase } = message.progress;
      clearTimeout(clocks.get(`${file} ${cell}`));
      if (phase === "ends") return;
      const slow = () => finish(() => resolve({ notebooks: [], faults: [slowFault(file, cell, limit)], sources: [] }));
      clocks.set(`${file} ${cell}`, setTimeout(slow, limit));
    });
    child.on("error", (error) => finish(() => reject(error)));
    child.on("exit", () => finish(() => reject(new Error(`The notebooks' process ended by itself.\n${said}`))));
  });
}

function slowFault(file: string, id: number, limit: number): NotebookFault {
  const { notebook } = readNotebook(file, readFileSync(file, "utf8"));
  const line = notebook.cells.find((cell) => cell.id === id)?.line ?? 1;
  const problem = `The cell takes more than ${limit / 1000} seconds.`;
  return {
    file,
    cell: id,
    line,
    problem,
    remedy: "Aggregate in SQL, or compute less; a reader's telephone is slower.",
  };
}
