import type { Language } from "../language/language.ts";
import type { AskOptions } from "./database.ts";
import { allowEngine, mustAskFirst } from "./dataSaver.ts";
import { EngineError } from "./engineError.ts";
import { engineWords } from "./engineWords.ts";
import { progressTeller } from "./progressTeller.ts";
import type { Answer } from "./wasm/answer.ts";
import { browserDatabase } from "./wasm.ts";

interface Aloud extends AskOptions {
  readonly language: Language;
  /** Where the reader is told what is going on: an element with role="status". */
  readonly status: HTMLElement;
  /** False where the page has a button of its own that stops the question through `signal`. */
  readonly stoppable?: boolean;
}

/** Waits until the reader agrees to the engine's megabytes, where their browser asks to spare data. */
function agreed(status: HTMLElement, language: Language, signal?: AbortSignal): Promise<void> {
  if (!mustAskFirst()) return Promise.resolve();
  const words = engineWords[language];
  const button = makeButton(words.load);
  status.replaceChildren(`${words.mayLoad} `, button);
  return new Promise((resolve) => {
    button.addEventListener("click", () => {
      allowEngine();
      status.replaceChildren();
      resolve();
    });
    signal?.addEventListener("abort", () => resolve());
  });
}

function makeButton(text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = text;
  return button;
}

/** Asks, and says meanwhile in `status` how far the engine has come, beside a button that stops the waiting. */
export function askAloud(sql: string, aloud: Aloud): Promise<Answer> {
  return waitAloud((options) => browserDatabase().ask(sql, options), aloud);
}

/** The same for the rows alone, each an object. */
export function rowsAloud<Row>(sql: string, aloud: Aloud): Promise<Row[]> {
  return waitAloud((options) => browserDatabase().rows<Row>(sql, options), aloud);
}

async function waitAloud<T>(
  ask: (options: AskOptions) => Promise<T>,
  { language, status, stoppable = true, ...options }: Aloud,
): Promise<T> {
  await agreed(status, language, options.signal);
  const words = engineWords[language];
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
  let isOver = false;
  const isHeard = () => !isOver && !signal.aborted;
  const button = makeButton(words.stop);
  button.addEventListener("click", () => stopping.abort());
  const teller = progressTeller(status, ...(stoppable ? [" ", button] : []));
  const say = (stage: string, shown?: string) => {
    if (isHeard()) teller.tell(stage, shown);
  };
  const quiet = browserDatabase().onProgress((progress) => say(words.stage(progress), words.progress(progress)));
  // Most answers come sooner than anything could be read.
  const slow = setTimeout(() => teller.isTold() || say(`${words.running}…`), 300);
  try {
    return await ask({ ...options, signal });
  } catch (error) {
    // public/reload.js offers to load the page anew.
    if (error instanceof EngineError && error.reason === "rebuilt") dispatchEvent(new Event("tideline:rebuilt"));
    throw error;
  } finally {
    isOver = true;
    clearTimeout(slow);
    quiet();
    if (!options.signal?.aborted) status.textContent = "";
  }
}
