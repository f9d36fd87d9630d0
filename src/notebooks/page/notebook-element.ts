import { keepAddress } from "../../language/keepAddress.ts";
import type { Language } from "../../language/language.ts";
import { connectShare } from "../../sharing/connectShare.ts";
import { koreanOutput } from "../korean/koreanOutput.ts";
import { type Translate, translator } from "../korean/translator.ts";
import type { NotebookModule, PageCell, StoredAnswers } from "./cell.ts";
import { readEdits, writeEdits } from "./editsInAddress.ts";
import { engineIn } from "./engine.ts";
import { InputsInAddress } from "./inputsInAddress.ts";
import type { LiveNotebook } from "./liveNotebook.ts";
import { liveWords } from "./liveWords.ts";
import { readCharts } from "./readCharts.ts";
import { type RunningNotebook, startNotebook } from "./startNotebook.ts";
import { askStored } from "./storedAnswers.ts";
import { widthOfScreen } from "./widthOfScreen.ts";

const modules = import.meta.glob<NotebookModule>("../../../notebooks/*.html", { query: "?cells" });

/** Lets the browser show the page, which is whole without us, before the cells take the processor. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Brings the cells of a notebook's page to life: inputs move, charts follow, sources can be edited. */
class TidelineNotebook extends HTMLElement implements LiveNotebook {
  running!: RunningNotebook;
  private cells: readonly PageCell[] = [];
  private edits = new Map<number, string>();
  private inputs = new InputsInAddress();
  private published = new Map<number, string>();

  get slug() {
    return this.dataset.slug as string;
  }
  get language(): Language {
    return document.documentElement.lang === "ko" ? "ko" : "en";
  }
  get words() {
    return liveWords[this.language];
  }

  async connectedCallback() {
    await painted();
    const module = await modules[`../../../notebooks/${this.slug}.html`]?.();
    if (!module || !this.isConnected) return;
    this.cells = module.cells;
    const translate = this.korean();
    this.running = startNotebook(module, {
      outputOf: (id) => this.querySelector(`[data-output="${id}"]`) as Element,
      width: widthOfScreen,
      ask: askStored(this.answers(), engineIn(this, this.language)),
      fulfilled: (id) => {
        this.querySelector(`#cell-${id} > .cell-error`)?.remove();
        this.restoreInputs(id);
        const output = this.querySelector(`[data-output="${id}"]`);
        if (output && translate) koreanOutput(output, translate);
        readCharts(output, translate);
      },
      rejected: (id, error) => this.tellError(id, error),
    });
    this.offerEditors();
    this.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLFormElement) this.keepInputs();
    });
    connectShare(document, () => ({ title: document.title, url: location.href }));
    this.edits = readEdits(location.hash);
    for (const [id, sql] of this.edits) this.edit(id, sql);
    this.dataset.live = "";
  }

  answers(): StoredAnswers {
    return JSON.parse(this.querySelector("script[data-answers]")?.textContent ?? "{}") as StoredAnswers;
  }
  /** What the cells say is English; a Korean page has the Korean beside it. */
  private korean(): Translate | undefined {
    const phrases = this.querySelector("script[data-phrases]")?.textContent;
    return phrases ? translator(JSON.parse(phrases)) : undefined;
  }
  cellOf(id: number) {
    return this.cells.find((cell) => cell.id === id);
  }
  sourceOf(id: number) {
    return this.querySelector<HTMLDetailsElement>(`.cell-source[data-cell="${id}"]`);
  }
  unfold(id: number) {
    this.querySelector(`#cell-${id}`)?.closest(".cell-setup")?.setAttribute("open", "");
  }
  button(text: string, act: () => void) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }
  sqlOf(id: number) {
    return this.edits.get(id) ?? this.published.get(id);
  }
  keepEdit(id: number, sql: string | undefined) {
    if (sql === undefined) this.edits.delete(id);
    else this.edits.set(id, sql);
    keepAddress(location.pathname + location.search + writeEdits(this.edits));
  }

  /** A cell that runs anew makes its inputs anew. */
  private restoreInputs(id: number) {
    const output = this.querySelector<HTMLElement>(`[data-output="${id}"]`);
    if (output) this.inputs.restore(output, location.search);
  }
  private keepInputs() {
    const search = this.inputs.search(this.querySelectorAll<HTMLElement>("[data-output]"), location.search);
    keepAddress(location.pathname + search + location.hash);
  }

  private offerEditors() {
    for (const source of this.querySelectorAll<HTMLDetailsElement>(".cell-source")) {
      const { mode, cell } = source.dataset;
      if (mode !== "sql" && mode !== "js") continue;
      const tools = document.createElement("p");
      tools.className = "cell-tools";
      const open = mode === "sql" ? () => this.edit(Number(cell)) : () => this.openSandbox(Number(cell));
      tools.append(this.button(mode === "sql" ? this.words.edit : this.words.sandbox, open));
      source.append(tools);
    }
  }
  private async edit(id: number, sql?: string) {
    const source = this.sourceOf(id);
    if (source?.dataset.mode !== "sql") return;
    this.published.set(id, this.published.get(id) ?? source.querySelector("pre")?.textContent ?? "");
    const { editSqlCell } = await import("./editSqlCell.ts");
    editSqlCell(this, id, sql);
  }
  private async openSandbox(id: number) {
    const { openSandbox } = await import("../sandbox/openSandbox.ts");
    openSandbox(this, this.answers(), id);
  }
  private tellError(id: number, error: unknown) {
    const cell = this.querySelector(`#cell-${id}`);
    if (!cell) return;
    const line = cell.querySelector(":scope > .cell-error") ?? document.createElement("p");
    line.className = "cell-error";
    line.setAttribute("role", "alert");
    // What a cell's own code throws is for who wrote it.
    const isTold = error instanceof Error && error.name === "AskError";
    if (!isTold) console.error(error);
    line.textContent = isTold ? error.message : this.words.cellFailed;
    cell.querySelector(".cell-output")?.after(line);
    this.unfold(id);
  }
}

customElements.define("tideline-notebook", TidelineNotebook);
