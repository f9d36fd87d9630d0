import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Content, contentOf } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { nativeConnection } from "../../database/native.ts";
import { inCell } from "../compile/inCell.ts";
import { readNotebook } from "../compile/readNotebook.ts";
import { cellClocks } from "./cellClocks.ts";
import type { ParentAnswer, Question } from "./parentDatabase.ts";
import type { WorkshopReport } from "./prerendered.ts";

/** How long one cell may take at build, in milliseconds. */
export const cellLimit = 5000;

type Message =
  | { report: WorkshopReport }
  // What stopped every notebook.
  | { failure: string }
  | { question: Question }
  | { progress: { file: string; cell: number; phase: "starts" | "ends" } };

/** The folder of the code that notebooks run with; the content may lie elsewhere. */
const codeFolder = fileURLToPath(new URL("../../../", import.meta.url));

export interface WorkshopOptions {
  /** Whose notebooks they are and whose tables they ask. */
  readonly content?: Content;
  /** How long one cell may take, in milliseconds. */
  readonly limit?: number;
}

/**
 * Runs notebooks in a process of their own and gives back pages and faults; a cell over the limit ends it. Their
 * questions are answered here, from the content's one database; what they import is the code of the site that runs.
 */
export async function prerenderNotebooks(
  files: readonly string[],
  { content = contentOf(), limit = cellLimit }: WorkshopOptions = {},
): Promise<WorkshopReport> {
  const database = await nativeConnection(content);
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./workshop.child.ts", import.meta.url)), [content.root, ...files], {
      cwd: codeFolder,
      execArgv: ["--no-warnings"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // As JSON, a number without end would arrive as null.
      serialization: "advanced",
    });
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    const finish = (act: () => void) => {
      clocks.stopAll();
      child.removeAllListeners();
      child.kill("SIGKILL");
      // A query that was too slow would go on without anyone to hear its answer.
      database.interrupt();
      act();
    };
    const clocks = cellClocks(limit, (file, cell) =>
      finish(() =>
        resolve({ notebooks: [], faults: [slowFault(content.file(file)?.text ?? "", file, cell, limit)], sources: [] }),
      ),
    );
    const answer = ({ id, sql }: Question) =>
      database
        .rows<unknown>(sql)
        .then(
          (rows): ParentAnswer => ({ id, rows }),
          (error: Error): ParentAnswer => ({ id, error: error.message }),
        )
        // A process that was ended for its time hears no answer.
        .then((answer) => child.send({ answer }, () => {}));
    child.on("message", (message: Message) => {
      if ("report" in message) return finish(() => resolve(message.report));
      if ("failure" in message) return finish(() => reject(new Error(message.failure)));
      if ("question" in message) return void answer(message.question);
      const { file, cell, phase } = message.progress;
      if (phase === "starts") clocks.start(file, cell);
      else clocks.stop(file, cell);
    });
    child.on("error", (error) => finish(() => reject(error)));
    child.on("exit", () => finish(() => reject(new Error(`The notebooks' process ended by itself.\n${said}`))));
  });
}

function slowFault(text: string, file: string, id: number, limit: number): Diagnostic {
  const { notebook } = readNotebook(file, text);
  const line = notebook.cells.find((cell) => cell.id === id)?.line ?? 1;
  const message = `The cell takes more than ${limit / 1000} seconds.`;
  return inCell(id, {
    file,
    line,
    message,
    remedy: "Aggregate in SQL, or compute less; a reader's telephone is slower.",
  });
}
