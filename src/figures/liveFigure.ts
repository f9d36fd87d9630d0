import { askAloud } from "../database/askAloud.ts";
import { mustAskFirst } from "../database/dataSaver.ts";
import type { ParameterValues } from "../database/parameters.ts";
import { bind } from "../database/parameters.ts";
import { tellFault } from "../database/tellFault.ts";
import { rowsOfAnswer } from "../database/wasm/answer.ts";
import { browserDatabase } from "../database/wasm.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import { address } from "../language/address.ts";
import type { Language } from "../language/language.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { Figure, Row } from "./figure.ts";
import { loadFigure } from "./figureModules.ts";
import { setControls, toValues, withState } from "./figureState.ts";
import { frameWords } from "./frameWords.ts";
import { initialValues } from "./initialValues.ts";
import { redraw } from "./redraw.ts";
import { type WordsRow, wordsSql } from "./wordsSql.ts";
import type { FigureAnswer } from "./writeFigure.ts";

/** A figure in the page brought alive: the same query, asked with the reader's values, drawn by the same chart. */
export class LiveFigure {
  readonly element: HTMLElement;
  readonly language: Language;
  readonly status: HTMLElement;
  /** The columns of the figure's query with their types. */
  readonly columns: ColumnTypes;
  readonly #figure: Promise<Figure>;
  #asking = new AbortController();
  values: ParameterValues | undefined;

  constructor(element: HTMLElement, module: string, columns: ColumnTypes) {
    this.element = element;
    this.columns = columns;
    this.language = element.dataset.language === "ko" ? "ko" : "en";
    this.status = element.querySelector('[data-part="status"]') as HTMLElement;
    this.#figure = loadFigure(module);
    this.#figure.catch(() => undefined);
  }

  /** The reader seems about to ask. */
  warm(): void {
    if (!mustAskFirst())
      browserDatabase()
        .start()
        .catch(() => undefined);
  }

  /** Shows what the address says, if it says anything of this figure. */
  async restore(form: HTMLFormElement): Promise<void> {
    const { id, controls } = await this.#figure;
    const values = toValues(id, controls, new URLSearchParams(location.search));
    setControls(form, id, values);
    await this.show(values);
  }

  /** Shows what the form says, and says it in the address. */
  async read(form: HTMLFormElement): Promise<void> {
    const { id, controls } = await this.#figure;
    const values = toValues(id, controls, new FormData(form));
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${withState(location.search, id, controls, values)}${location.hash}`,
    );
    await this.show(values);
  }

  /** Back to the published state. */
  async reset(form: HTMLFormElement): Promise<void> {
    const { id, controls } = await this.#figure;
    setControls(form, id, initialValues(controls));
    await this.read(form);
  }

  /** Asks the figure's own question with these values. The old drawing stands until the new one is ready. */
  async show(values: ParameterValues): Promise<void> {
    const figure = await this.#figure;
    const sql = bind(figure.sql, values);
    this.values = values;
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.element.setAttribute("aria-busy", "true");
    try {
      const answer = await askAloud(sql, { language: this.language, status: this.status, signal: asking.signal });
      const rows = rowsOfAnswer<Row>(answer);
      const words = await this.words(figure, sql, values, asking.signal);
      if (asking.signal.aborted) return;
      this.draw(figure, { rows, words }, values, sql);
      this.#sayRedrawn();
    } catch (error) {
      if (!asking.signal.aborted) this.#sayFault(error, sql, () => this.show(values));
    } finally {
      if (this.#asking === asking) this.element.removeAttribute("aria-busy");
    }
  }

  /** What fills the sentences of the figure when its question is this one. */
  async words(
    figure: Figure,
    sql: string,
    values: ParameterValues,
    signal: AbortSignal,
  ): Promise<WordsRow | undefined> {
    const { language, status } = this;
    const answer = await askAloud(wordsSql(figure, sql, values), { language, status, signal });
    return rowsOfAnswer<WordsRow>(answer)[0];
  }

  /** Draws an answer that has the figure's columns, and lets table, SQL and CSV follow. */
  draw(figure: Figure, answer: FigureAnswer, values: ParameterValues, sql: string): void {
    redraw(this.element, { figure, answer, values, language: this.language });
    this.#showSql(sql);
    const link = this.element.querySelector<HTMLAnchorElement>('a[data-part="csv"]');
    if (!link) return;
    if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
    const names = Object.keys(this.columns);
    const csv = writeCsv(
      names,
      answer.rows.map((row) => names.map((name) => row[name])),
    );
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = `${figure.id}.csv`;
    this.element.querySelector('[data-part="as-published"]')?.removeAttribute("hidden");
  }

  figure(): Promise<Figure> {
    return this.#figure;
  }

  #showSql(sql: string): void {
    const code = this.element.querySelector('[data-part="sql-text"]');
    if (code) code.textContent = sql;
    const link = this.element.querySelector<HTMLAnchorElement>('a[data-part="explorer"]');
    if (link) link.href = address(`/explorer/?sql=${encodeURIComponent(sql)}&run=1`, this.language);
  }

  #sayRedrawn(): void {
    const heard = document.createElement("span");
    heard.className = "visually-hidden";
    heard.textContent = this.element.querySelector('[data-part="title"]')?.textContent ?? "";
    this.status.replaceChildren(heard);
  }

  #sayFault(error: unknown, sql: string, again: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = frameWords[this.language]?.again ?? "";
    button.addEventListener("click", again);
    this.status.replaceChildren(`${tellFault(error, sql, this.language).message} `, button);
  }
}
