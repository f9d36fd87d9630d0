import * as Plot from "@observablehq/plot";
import { postHeight } from "../../sharing/postHeight.ts";
import type { Rows } from "../page/cell.ts";
import { type RunningNotebook, startNotebook } from "../page/startNotebook.ts";
import { askStored } from "../page/storedAnswers.ts";
import { widthOfScreen } from "../page/widthOfScreen.ts";
import { compileSource } from "./compileSource.ts";
import { type FromSandbox, isToSandbox, type SandboxCell, type SandboxWords, type ToSandbox } from "./messages.ts";

// The script of the sandboxed frame: a notebook whose code the reader may write anew. The frame has no origin, no
// network and no storage; what it needs to know it asks of the page that holds it.

// Packets of a peer connection leave without asking `connect-src`, and no engine knows the policy's `webrtc` yet.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"])
  Object.defineProperty(globalThis, name, { value: undefined });

type Opened = Extract<ToSandbox, { type: "open" }>;

const waiting = new Map<number, { resolve: (rows: Rows) => void; reject: (error: Error) => void }>();
let questions = 0;
let isOpen = false;
const say = (message: FromSandbox) => parent.postMessage(message, "*");

/** The engine stays in the page: a sandboxed frame cannot start a worker. */
function askPage(sql: string): Promise<Rows> {
  questions += 1;
  const question = questions;
  say({ type: "ask", question, sql });
  return new Promise((resolve, reject) => waiting.set(question, { resolve, reject }));
}

function open({ cells, edits: earlier, answers, first, theme, language, words }: Opened) {
  document.documentElement.lang = language;
  if (theme) document.documentElement.dataset.theme = theme;
  const edits: Record<number, string> = { ...earlier };
  const shelf = document.querySelector("[data-cells]") as HTMLElement;
  for (const cell of cells) shelf.append(shellOf(cell));
  const shell = (id: number) => shelf.querySelector(`#cell-${id}`) as HTMLElement;
  const compile = (cell: SandboxCell) => {
    try {
      return compileSource({ ...cell, source: edits[cell.id] ?? cell.source });
    } catch (error) {
      tell(shell(cell.id), error);
      return undefined;
    }
  };
  const running = startNotebook(
    { cells: cells.flatMap((cell) => compile(cell) ?? []), Plot: Plot as unknown as Record<string, unknown> },
    {
      outputOf: (id) => shell(id).querySelector(".cell-output") as Element,
      width: widthOfScreen,
      ask: askStored(answers, askPage),
      fulfilled: (id) => shell(id).querySelector(".cell-error")?.remove(),
      rejected: (id, error) => tell(shell(id), error),
    },
  );
  for (const cell of cells.filter(({ mode }) => mode === "js")) {
    addEditor(shell(cell.id), cell, { edits, running, words, isFirst: cell.id === first });
  }
}

/** A cell's place in the frame: output and source. */
function shellOf({ id, mode, html, source }: SandboxCell): HTMLElement {
  const shell = document.createElement("div");
  shell.className = `cell cell-${mode}`;
  shell.id = `cell-${id}`;
  const output = document.createElement("div");
  output.className = mode === "md" ? "cell-output prose" : "cell-output";
  output.lang = "en";
  output.innerHTML = html;
  shell.append(output);
  if (mode === "sql") {
    const pre = document.createElement("pre");
    pre.className = "sql";
    pre.textContent = source;
    shell.append(pre);
  }
  return shell;
}

interface Editing {
  readonly edits: Record<number, string>;
  readonly running: RunningNotebook;
  readonly words: SandboxWords;
  readonly isFirst: boolean;
}

function addEditor(shell: HTMLElement, cell: SandboxCell, { edits, running, words, isFirst }: Editing) {
  const text = document.createElement("textarea");
  text.value = edits[cell.id] ?? cell.source;
  text.rows = Math.min(28, text.value.split("\n").length + 1);
  text.spellcheck = false;
  text.setAttribute("aria-label", `JavaScript, ${cell.id}`);
  const run = () => {
    if (text.value === cell.source) delete edits[cell.id];
    else edits[cell.id] = text.value;
    say({ type: "edited", edits });
    shell.querySelector(".cell-error")?.remove();
    try {
      const compiled = compileSource({ ...cell, source: text.value });
      if (compiled) running.redefine(compiled);
    } catch (error) {
      tell(shell, error);
    }
  };
  const reset = () => {
    text.value = cell.source;
    run();
  };
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  const tools = document.createElement("p");
  tools.className = "cell-tools";
  for (const [name, act] of [
    [words.run, run],
    [words.reset, reset],
  ] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", act);
    tools.append(button);
  }
  shell.append(text, tools);
  if (!isFirst) return;
  // Not scrollIntoView, which would scroll the page around the frame as well.
  scrollTo(0, shell.offsetTop - 8);
  text.focus({ preventScroll: true });
}

function tell(shell: HTMLElement, error: unknown) {
  const line = shell.querySelector(".cell-error") ?? document.createElement("p");
  line.className = "cell-error";
  line.setAttribute("role", "alert");
  line.textContent = error instanceof Error ? error.message : String(error);
  shell.querySelector(".cell-output")?.after(line);
}

// On a host that sends no headers another site could frame this page without shutting it off, and its messages are code.
const isShutOff = self.origin === "null";

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (!isShutOff || source !== parent || !isToSandbox(data)) return;
  if (data.type === "rows") {
    const asked = waiting.get(data.question);
    waiting.delete(data.question);
    if (data.rows) asked?.resolve(data.rows);
    else asked?.reject(new Error(data.error));
  } else if (data.type === "open" && !isOpen) {
    isOpen = true;
    open(data);
  }
});
postHeight("notebook", () => document.body.getBoundingClientRect().height, [document.body]);
say({ type: "ready" });
