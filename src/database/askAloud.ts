import type { Language } from "../language/language.ts";
import type { AskOptions } from "./database.ts";
import { allowEngine, mustAskFirst } from "./dataSaver.ts";
import { engineWords } from "./engineWords.ts";
import type { Answer } from "./wasm/answer.ts";
import { browserDatabase } from "./wasm.ts";

interface Aloud extends AskOptions {
  readonly language: Language;
  /** Where the reader is told what is going on: an element with role="status". */
  readonly status: HTMLElement;
}

/** Waits until the reader agrees to the engine's megabytes, where their browser asks to spare data. */
function agreed(status: HTMLElement, language: Language, signal?: AbortSignal): Promise<void> {
  if (!mustAskFirst()) return Promise.resolve();
  const words = engineWords[language];
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words.load;
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

/** Asks, and says meanwhile in `status` how far the engine has come. */
export async function askAloud(sql: string, { language, status, ...options }: Aloud): Promise<Answer> {
  await agreed(status, language, options.signal);
  const words = engineWords[language];
  const database = browserDatabase();
  let isOver = false;
  const isHeard = () => !isOver && !options.signal?.aborted;
  const say = (text: string) => {
    if (isHeard() && status.textContent !== text) status.textContent = text;
  };
  // The count is for the eye: read out at every step it would drown everything else.
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  const count = document.createElement("span");
  count.ariaHidden = "true";
  const stop = database.onProgress((progress) => {
    if (!isHeard()) return;
    const stage = words.stage(progress);
    if (spoken.textContent !== stage) spoken.textContent = stage;
    const shown = words.progress(progress);
    if (count.textContent !== shown) count.textContent = shown;
    if (count.parentNode !== status) status.replaceChildren(spoken, count);
  });
  // Most answers come sooner than anything could be read.
  const slow = setTimeout(() => say(status.textContent || `${words.running}…`), 300);
  try {
    return await database.ask(sql, options);
  } finally {
    isOver = true;
    clearTimeout(slow);
    stop();
    if (!options.signal?.aborted) status.textContent = "";
  }
}
