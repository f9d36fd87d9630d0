import { askAloud } from "../database/askAloud.ts";
import { bind, type ParameterValues } from "../database/parameters.ts";
import { tellFault } from "../database/tellFault.ts";
import { warmEngine } from "../database/warmEngine.ts";
import { type Answer, rowsOfAnswer } from "../database/wasm/answer.ts";
import { askAddress } from "../explorer/askAddress.ts";
import { address } from "../language/address.ts";
import { keepAddress } from "../language/keepAddress.ts";
import { type Language, languages } from "../language/language.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { Figure, Row } from "./figure.ts";
import { figureCsv } from "./figureCsv.ts";
import { loadFigure } from "./figureModules.ts";
import { setControls, toValues, withState } from "./figureState.ts";
import { fitsFigure } from "./fitsFigure.ts";
import { frameWords } from "./frameWords.ts";
import { initialValues } from "./initialValues.ts";
import { keepOne } from "./keepOne.ts";
import { keepPlace } from "./keepPlace.ts";
import { redraw } from "./redraw.ts";
import { shownViews } from "./view/shownViews.ts";
import { viewAddress, viewNames } from "./view/viewAddress.ts";
import { type WordsRow, wordsSql } from "./wordsSql.ts";
import { type FigureAnswer, writeFigure } from "./writeFigure.ts";

/** A figure in the page brought alive: the same query, asked with the reader's values, drawn by the same chart. */
export class LiveFigure {
  readonly #element: HTMLElement;
  readonly #language: Language;
  readonly #status: HTMLElement;
  readonly #columns: ColumnTypes;
  readonly #figure: Promise<Figure>;
  #asking = new AbortController();
  #values: ParameterValues | undefined;

  /** @param columns those of the figure's query, with their types. */
  constructor(element: HTMLElement, module: string, columns: ColumnTypes) {
    this.#element = element;
    this.#columns = columns;
    this.#language = element.dataset.language === "ko" ? "ko" : "en";
    this.#status = this.#part("status") as HTMLElement;
    this.#figure = loadFigure(module);
    this.#figure.catch(() => undefined);
    void warmEngine();
  }

  /** Shows what the address says, if it says anything of this figure. */
  async restore(form: HTMLFormElement): Promise<void> {
    const { id, controls } = await this.#figure;
    const values = toValues(id, controls, new URLSearchParams(location.search));
    setControls(form, id, values);
    await this.#show(values);
  }

  /** Shows what the form says, and says it in the address. */
  async read(form: HTMLFormElement): Promise<void> {
    keepOne(form);
    const { id, controls } = await this.#figure;
    const values = toValues(id, controls, new FormData(form));
    const search = withState(location.search, id, controls, values);
    keepAddress(`${location.pathname}${search}${location.hash}`);
    await this.#show(values);
  }

  /** Back to the published state. */
  async reset(form: HTMLFormElement): Promise<void> {
    const { id, controls } = await this.#figure;
    setControls(form, id, initialValues(controls));
    await this.read(form);
  }

  /** Opens the SQL for editing, in place of the button that asked for it. */
  async edit(button: HTMLElement): Promise<void> {
    const [{ editInPlace }, figure] = await Promise.all([import("../explorer/editInPlace.ts"), this.#figure]);
    const [shown, tools] = [this.#part("sql-text")?.parentElement, this.#part("sql-tools")];
    if (!shown || !tools || !button.isConnected) return;
    editInPlace({
      language: this.#language,
      shown,
      tools,
      edit: button,
      words: frameWords[this.#language],
      answered: (answer, sql, signal) => this.#drawEdited(figure, answer, sql, signal),
    });
  }

  /** Asks the figure's own question with these values. The old drawing stands until the new one is ready. */
  async #show(values: ParameterValues): Promise<void> {
    const figure = await this.#figure;
    const sql = bind(figure.sql, values);
    this.#values = values;
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#element.setAttribute("aria-busy", "true");
    try {
      const rows = await this.#ask<Row>(sql, asking.signal);
      const [words] = await this.#ask<WordsRow>(wordsSql(figure, sql, values), asking.signal);
      if (asking.signal.aborted) return;
      this.#draw(figure, { rows, words }, values, sql);
      const heard = document.createElement("span");
      heard.className = "visually-hidden";
      heard.textContent = this.#part("title")?.textContent ?? "";
      this.#status.replaceChildren(heard);
    } catch (error) {
      if (!asking.signal.aborted) this.#showFault(error, sql, () => this.#show(values));
    } finally {
      if (this.#asking === asking) this.#element.removeAttribute("aria-busy");
    }
  }

  /** Draws the answer to SQL that the reader wrote, if it has the figure's columns; gives what to say of it. */
  async #drawEdited(figure: Figure, answer: Answer, sql: string, signal: AbortSignal): Promise<string> {
    const text = frameWords[this.#language];
    if (!fitsFigure(this.#columns, answer.columns)) return text.notChart;
    const values = this.#values ?? initialValues(figure.controls);
    try {
      const [words] = await this.#ask<WordsRow>(wordsSql(figure, sql, values), signal);
      if (!signal.aborted) this.#draw(figure, { rows: rowsOfAnswer(answer), words }, values, sql);
      return text.asChart;
    } catch {
      return text.cannotDraw;
    }
  }

  async #ask<T>(sql: string, signal: AbortSignal): Promise<T[]> {
    return rowsOfAnswer<T>(await askAloud(sql, { language: this.#language, status: this.#status, signal }));
  }

  /** Draws an answer that has the figure's columns, and lets table, SQL and files follow. */
  #draw(figure: Figure, answer: FigureAnswer, values: ParameterValues, sql: string): void {
    keepPlace(this.#element, () => redraw(this.#element, figure, answer, values, this.#language));
    const code = this.#part("sql-text");
    if (code) code.textContent = sql;
    const explorer = this.#part<HTMLAnchorElement>("explorer");
    if (explorer) explorer.href = address(askAddress(sql), this.#language);
    const view = { figure, values, sql };
    const written = (to: Language) => [to, writeFigure(figure, answer, to, values)];
    shownViews.set(this.#element, {
      names: viewNames(view),
      csv: () => figureCsv(this.#columns, answer.rows),
      members: () => ({
        parameters: values,
        text: Object.fromEntries(languages.map(written)),
        sql,
        rows: answer.rows,
      }),
    });
    this.#element.dataset.view = viewAddress(view, this.#language);
  }

  #showFault(error: unknown, sql: string, again: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = frameWords[this.#language].again;
    button.addEventListener("click", again);
    this.#status.replaceChildren(`${tellFault(error, sql, this.#language).message} `, button);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T | null {
    return this.#element.querySelector<T>(`[data-part="${name}"]`);
  }
}
