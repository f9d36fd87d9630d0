import { askAloud } from "../database/askAloud.ts";
import { bundled, bundledRelations } from "../database/bundledTables.ts";
import { megabytes } from "../database/dataSaver.ts";
import { mostCost, rangedIn, rangedSizes } from "../database/rangedCost.ts";
import { tellFault } from "../database/tellFault.ts";
import { warmEngine } from "../database/warmEngine.ts";
import type { Answer } from "../database/wasm/answer.ts";
import { rowLimit } from "../database/wasm/limits.ts";
import { forgetPacked } from "../database/wasm/packedModule.ts";
import { browserDatabase } from "../database/wasm.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import { keepAddress } from "../language/keepAddress.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { connectShare } from "../sharing/connectShare.ts";
import { saveFile } from "../sharing/saveFile.ts";
import { answerNotice } from "./answerNotice.ts";
import { builtAnswer } from "./builtAnswer.ts";
import { carryDraft } from "./carryDraft.ts";
import { ChartPanel } from "./chartPanel.ts";
import { type ChartChoice, type ExplorerState, readState, toSearch } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";
import { toCsv, toJson, toTsv } from "./exportAnswer.ts";
import { hasFormula } from "./formulaText.ts";
import { HistoryList } from "./historyList.ts";
import { orderedSql } from "./orderedSql.ts";
import { OwnFiles } from "./ownFiles.ts";
import { addToHistory } from "./queryHistory.ts";
import { quietButton } from "./quietButton.ts";
import { ResultTable } from "./resultTable.ts";
import type { Direction } from "./sortOrder.ts";
import { type SqlEditor, sqlEditor } from "./sqlEditor.ts";
import { commonFunctions } from "./sqlWords.ts";

/** Rows that "show more" brings to the page. */
const moreRows = 100_000;

/** What the page brought along: a question, its answer and its chart. */
interface First extends ExplorerState {
  readonly answer: Answer;
  readonly caption: string;
}

/** The explorer: editor to engine to result, the address last. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #words: (typeof explorerWords)["en"];
  readonly #table: HTMLTableElement;
  readonly #result: ResultTable;
  readonly #chart: ChartPanel;
  readonly #history: HistoryList;
  readonly #own: OwnFiles;
  #editor!: SqlEditor;
  #first!: First;
  /** The state that the address held when it was last read or written. */
  #inAddress: string | undefined;
  #answer: Answer | undefined;
  #asking = new AbortController();
  #asked = "";
  #isReordered = false;
  #isInAddress = true;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #functions: readonly string[] = commonFunctions;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#language = root.dataset.language === "ko" ? "ko" : "en";
    this.#words = explorerWords[this.#language];
    this.#table = root.querySelector("#explorer-result") as HTMLTableElement;
    this.#result = new ResultTable({
      table: this.#table,
      frame: this.#part("frame"),
      sortLabel: (column) => fillTemplate(this.#words.sortBy, { column }),
      onSort: (column, direction) => this.#sorted(column, direction),
      askSorted: (column, direction) => this.#sortAll(column, direction, this.#answer?.length ?? 0),
    });
    this.#chart = new ChartPanel(
      root,
      (name) => this.#part(name),
      this.#language,
      () => this.#writeAddress(),
    );
    this.#history = new HistoryList(this.#part("history"), (sql) => this.#take(sql));
    this.#own = new OwnFiles(
      (name) => this.#part(name),
      this.#language,
      (sql) => {
        this.#take(sql);
        this.#run();
      },
      (table) => {
        // An answer that was asked of the table as it was read before is asked of it again.
        if (this.#answer && this.#asked.includes(table) && this.#editor.text() === this.#asked) this.#run();
      },
    );
  }

  start(): void {
    this.#placeEditor();
    const on = (name: string, act: () => void) => this.#part(name).addEventListener("click", act);
    this.#part<HTMLFormElement>("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#run();
    });
    on("stop", () => this.#stop());
    on("explain", () => this.#explain());
    on("format", () => this.#format());
    connectShare(this.#root, () => ({
      title: document.title,
      url: this.#isInAddress ? location.href : undefined,
    }));
    on("copy", () => this.#takeAway((answer, order) => this.#copy(toTsv(answer, order, this.#isDefused()), "status")));
    on("csv", () =>
      this.#takeAway((answer, order) => saveFile("tideline.csv", "text/csv", toCsv(answer, order, this.#isDefused()))),
    );
    on("json", () =>
      this.#takeAway((answer, order) => saveFile("tideline.json", "application/json", toJson(answer, order))),
    );
    on("forget-engine", () => this.#forgetEngine());
    for (const sign of ["focusin", "pointerenter"] as const) {
      this.#part("form").addEventListener(sign, warmEngine, { once: true });
    }
    document.addEventListener("click", (event) => this.#followExample(event));
    carryDraft(() => this.#draft());
    addEventListener("popstate", () => {
      const isPlace = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!isPlace && this.#addressState() !== this.#inAddress) this.#readAddress();
    });
    this.#first = {
      ...readState(this.#table.dataset.first ?? ""),
      answer: builtAnswer(this.#table),
      caption: this.#table.caption?.textContent ?? "",
    };
    if (readState(location.search, location.hash).sql) {
      this.#clear();
      this.#readAddress();
    } else this.#adoptFirst();
    delete document.documentElement.dataset.asked;
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.#root.querySelector(`[data-part="${name}"]`) as T;
  }

  #placeEditor(): void {
    const area = this.#root.querySelector("textarea") as HTMLTextAreaElement;
    this.#editor = sqlEditor({
      text: area.defaultValue,
      label: this.#words.editor,
      language: this.#language,
      placeholder: this.#words.placeholder,
      onRun: () => this.#run(),
      onChange: () => void this.#tellCost(),
      tables: async () => [...(await bundledRelations()), ...this.#own.tables()],
      functions: () => this.#functions,
    });
    area.remove();
    this.#part("sql").replaceWith(this.#editor.element);
    this.#part("label").addEventListener("click", () => this.#editor.focus());
  }

  /** Says what a question to a table on its host may cost, before it runs. Pages without such a table ask for no catalogue. */
  async #tellCost(): Promise<void> {
    const place = this.#root.querySelector<HTMLElement>('[data-part="cost"]');
    const catalogue = place && (await bundled().catch(() => undefined));
    if (!catalogue) return;
    const asked = rangedIn(this.#editor.text(), rangedSizes(catalogue.tables), catalogue.views);
    place.textContent = mostCost(asked, this.#language);
  }

  #addressState(): string | undefined {
    return toSearch(readState(location.search, location.hash));
  }

  #readAddress(): void {
    this.#inAddress = this.#addressState();
    const { sql, run, chart } = readState(location.search, location.hash);
    if (!sql) this.#showFirst();
    else {
      if (sql !== this.#editor.text()) this.#editor.setText(sql);
      if (run) this.#run(chart);
      else this.#clear();
    }
  }

  /** The rows and the chart that came with the page are taken over as they stand. */
  #adoptFirst(): void {
    const { answer, sql, chart } = this.#first;
    this.#inAddress = this.#addressState();
    this.#answer = answer;
    this.#asked = sql;
    this.#result.adopt(answer);
    if (chart) this.#chart.adopt(answer, chart);
  }

  #showFirst(): void {
    const { answer, sql, chart, caption } = this.#first;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#take(sql);
    this.#asked = sql;
    this.#part("plan").hidden = true;
    this.#part("status").textContent = "";
    this.#showRows(answer, chart);
    this.#setState("idle", caption);
    this.#part("question").hidden = false;
  }

  /** What stands in the editor, where it is not what was last asked. */
  #draft(): string | undefined {
    const text = this.#editor.text();
    return text.trim() === "" || text === this.#asked ? undefined : text;
  }

  /** Takes away an answer that is not to what stands in the editor. */
  #clear(): void {
    this.#answer = undefined;
    this.#result.clear();
    this.#chart.clear();
    this.#part("notice").hidden = true;
    this.#part("result-tools").hidden = true;
    this.#part("question").hidden = true;
    this.#setState("idle", this.#words.idle);
  }

  /** A question of the page's own, an example or a table, is asked in place instead of loading the page again. */
  #followExample(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-example], a[data-sql]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const { sql, chart } = readState(new URL(link.href).search, new URL(link.href).hash);
    this.#take(sql);
    this.#root.scrollIntoView({ block: "start" });
    this.#run(chart);
  }

  #take(sql: string): void {
    this.#editor.setText(sql);
    this.#editor.mark(undefined);
  }

  #setState(state: "running" | "done" | "error" | "idle", caption: string): void {
    this.#table.dataset.state = state;
    clearTimeout(this.#telling);
    const tell = () => {
      const element = this.#table.caption ?? this.#table.createCaption();
      element.textContent = caption;
      this.#part("stop").hidden = state !== "running";
    };
    // Most answers are there before "asking" could be read; drawing it would only hold them up.
    if (state === "running") this.#telling = setTimeout(tell, 120);
    else tell();
  }

  async #run(chart: ChartChoice | undefined = this.#chart.choice(), limit = rowLimit): Promise<void> {
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const sql = this.#editor.text();
    this.#asked = sql;
    this.#editor.mark(undefined);
    this.#part("plan").hidden = true;
    this.#part("question").hidden = true;
    this.#setState("running", this.#words.running);
    this.#part("answered").textContent = "";
    this.#pushAddress(chart);
    try {
      const status = this.#part("status");
      const { signal } = asking;
      const answer = await askAloud(sql, { language: this.#language, status, signal, limit, stoppable: false });
      if (asking.signal.aborted) return;
      this.#isReordered = false;
      this.#show(answer, chart);
      setTimeout(() => {
        addToHistory(sql);
        this.#history.draw();
        this.#learnFunctions();
      });
    } catch (error) {
      if (asking === this.#asking) this.#fail(error, sql);
    }
  }

  #show(
    answer: Answer,
    chart: ChartChoice | undefined,
    sorted?: { readonly column: number; readonly direction: Direction },
  ): void {
    this.#showRows(answer, chart, sorted);
    const rows = formatNumber(answer.length, 0, this.#language);
    const took = fillTemplate(this.#words.milliseconds, { n: formatNumber(answer.milliseconds, 0, this.#language) });
    const read = answer.read && fillTemplate(this.#words.read, { n: megabytes(answer.read.bytes) });
    const time = [took, read].filter(Boolean).join(", ");
    const caption = fillTemplate(answer.length === 1 ? this.#words.oneRow : this.#words.rows, { rows, time });
    this.#setState("done", caption);
    this.#part("answered").textContent = caption;
  }

  #showRows(
    answer: Answer,
    chart: ChartChoice | undefined,
    sorted?: { readonly column: number; readonly direction: Direction },
  ): void {
    this.#answer = answer;
    this.#result.show(answer, sorted);
    this.#part("result-tools").hidden = answer.columns.length === 0;
    this.#notice(answer, sorted && { ...sorted, isAll: true });
    this.#offerDefusing(answer);
    this.#chart.show(answer, chart);
  }

  /** Says which of all rows are shown, and which of them are in order. */
  #notice(
    answer: Answer,
    sorted?: { readonly column: number; readonly direction: Direction; readonly isAll: boolean },
  ): void {
    const notice = this.#part("notice");
    const text = answerNotice(answer, this.#language);
    notice.hidden = text === "";
    notice.replaceChildren(`${text} `);
    if (answer.total <= answer.length) return;
    const button = (text: string, act: () => void) => notice.append(quietButton(text, act), " ");
    if (sorted) {
      const [rows, total] = [answer.length, answer.total].map((count) => formatNumber(count, 0, this.#language));
      const places = { rows: rows ?? "", total: total ?? "", column: answer.columns[sorted.column]?.name ?? "" };
      notice.append(
        `${fillTemplate(sorted.isAll ? this.#words.sortedAll : answer.counted ? this.#words.sortedShown : this.#words.sortedShownMore, places)} `,
      );
      if (!sorted.isAll)
        button(this.#words.sortAll, () => this.#sortAll(sorted.column, sorted.direction, answer.length));
    }
    if (answer.length < moreRows && !answer.isFull && !this.#isReordered)
      button(fillTemplate(this.#words.showMore, { n: formatNumber(moreRows, 0, this.#language) }), () =>
        this.#run(this.#chart.choice(), moreRows),
      );
  }

  #sorted(column: number, direction: Direction | undefined): void {
    const answer = this.#answer;
    if (!answer) return;
    // The rows as they came are no longer here.
    if (!direction && this.#isReordered) {
      this.#reask(this.#asked, Math.max(rowLimit, answer.length));
      return;
    }
    this.#notice(answer, direction && { column, direction, isAll: false });
    this.#chart.reorder(this.#result.order());
  }

  #sortAll(column: number, direction: Direction, rows: number): void {
    this.#reask(orderedSql(this.#asked, column, direction), Math.max(rowLimit, rows), { column, direction });
  }

  /** The question again, its rows in another order; what is shown stays until they are there. */
  async #reask(
    sql: string,
    limit: number,
    sorted?: { readonly column: number; readonly direction: Direction },
  ): Promise<void> {
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const caption = this.#table.caption?.textContent ?? "";
    this.#setState("running", this.#words.running);
    const status = this.#part("status");
    try {
      const answer = await askAloud(sql, { language: this.#language, status, signal: asking.signal, limit });
      if (asking.signal.aborted) return;
      this.#isReordered = sorted !== undefined;
      this.#show(answer, this.#chart.choice(), sorted);
    } catch (error) {
      if (asking !== this.#asking) return;
      this.#setState("done", caption);
      status.textContent = tellFault(error, sql, this.#language).message;
    }
  }

  /** Shows the choice to defuse formulas where the answer has any; looking through it waits until it is shown. */
  #offerDefusing(answer: Answer): void {
    const offer = this.#part("defuse");
    offer.hidden = true;
    setTimeout(() => {
      if (answer === this.#answer) offer.hidden = !hasFormula(answer);
    });
  }

  #isDefused(): boolean {
    const offer = this.#part("defuse");
    return !offer.hidden && offer.querySelector("input")?.checked === true;
  }

  /** Hands the answer on as it is shown, and says what it leaves out. */
  async #takeAway(give: (answer: Answer, order: ArrayLike<number>) => Promise<void> | void): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const status = this.#part("status");
    status.textContent = "";
    await give(answer, this.#result.order());
    status.textContent = [status.textContent, answerNotice(answer, this.#language)].filter(Boolean).join(" ");
  }

  #fail(error: unknown, sql: string): void {
    const fault = tellFault(error, sql, this.#language);
    this.#clear();
    this.#setState("error", this.#words.failed);
    this.#part("status").textContent = fault.message;
    if (this.#editor.text() === sql) this.#editor.mark(fault);
  }

  #stop(): void {
    this.#asking.abort();
  }

  async #explain(): Promise<void> {
    const sql = this.#editor.text();
    this.#editor.mark(undefined);
    try {
      const status = this.#part("status");
      const answer = await askAloud(`explain ${sql}`, { language: this.#language, status });
      const plan = Array.from({ length: answer.length }, (_, row) => String(answer.columns.at(-1)?.at(row) ?? "")).join(
        "\n",
      );
      this.#part("plan-text").textContent = plan;
      const details = this.#part<HTMLDetailsElement>("plan");
      details.hidden = false;
      details.open = true;
    } catch (error) {
      const fault = tellFault(error, `explain ${sql}`, this.#language);
      const shift = "explain ".length;
      const { from, to } = fault;
      const moved =
        from === undefined
          ? tellFault(error, sql, this.#language)
          : { ...fault, from: Math.max(0, from - shift), to: Math.max(0, (to ?? from) - shift) };
      this.#part("status").textContent = moved.message;
      this.#editor.mark(moved);
    }
  }

  async #format(): Promise<void> {
    const { formatSql } = await import("./formatSql.ts");
    this.#editor.setText(formatSql(this.#editor.text()));
    this.#editor.focus();
  }

  async #copy(text: string, part: string): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => this.#words.copied,
      () => this.#words.notCopied,
    );
    this.#part(part).textContent = said;
  }

  async #forgetEngine(): Promise<void> {
    this.#part("engine-status").textContent = (await forgetPacked())
      ? this.#words.engineForgotten
      : this.#words.engineNotKept;
  }

  #pushAddress(chart: ChartChoice | undefined): void {
    const end = toSearch({ sql: this.#asked, run: true, ...(chart && { chart }) });
    if (end !== undefined && end === location.search + location.hash) return;
    this.#keep(end, "push");
  }

  #writeAddress(): void {
    const chart = this.#chart.choice();
    this.#keep(toSearch({ sql: this.#asked, run: true, ...(chart && { chart }) }), "replace");
  }

  #keep(end: string | undefined, entry: "push" | "replace"): void {
    const isKept = keepAddress(location.pathname + (end ?? ""), entry);
    this.#inAddress = this.#addressState();
    this.#isInAddress = isKept && end !== undefined;
  }

  /** The engine's own list of functions, for completion, once it is there anyway. */
  async #learnFunctions(): Promise<void> {
    if (this.#functions !== commonFunctions) return;
    const names = await browserDatabase()
      .rows<{ name: string }>(
        "select distinct function_name as name from duckdb_functions() where regexp_matches(function_name, '^[a-z][a-z0-9_]+$') order by name",
      )
      .catch(() => []);
    if (names.length > 0) this.#functions = names.map(({ name }) => name);
  }
}
