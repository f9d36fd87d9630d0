import { askAloud } from "../database/askAloud.ts";
import { bundled, type Relation } from "../database/bundledTables.ts";
import { EngineError } from "../database/engineError.ts";
import { engineWords } from "../database/engineWords.ts";
import { fileError } from "../database/fileFault.ts";
import { loadSql } from "../database/files/loadSql.ts";
import { readable } from "../database/files/readable.ts";
import { readInWorker } from "../database/files/readInWorker.ts";
import type { Choices, ColumnReport, FileReport } from "../database/files/reading.ts";
import { UnreadFile } from "../database/files/unreadFile.ts";
import { progressTeller } from "../database/progressTeller.ts";
import { tellFault } from "../database/tellFault.ts";
import { rowsOfAnswer } from "../database/wasm/answer.ts";
import type { TableSource } from "../database/wasm/messages.ts";
import { browserDatabase, setOwnTable } from "../database/wasm.ts";
import { quotedName } from "../datasets/quoteSql.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { type OwnEntry, ownEntry } from "./ownEntry.ts";
import { ownFileWords } from "./ownFileWords.ts";
import { tableNameOf } from "./tableNameOf.ts";

/** Largest file a page takes, in bytes. */
const largest = 200 * 1024 * 1024;
/** Memory the engine may take once a file of the reader's is in it. */
const room = "1536MB";
/** Milliseconds that making the table may take. */
const patience = 300_000;

/** How a file was last read without a fault. */
interface LastRead {
  readonly source: TableSource;
  readonly report: FileReport;
  readonly choices: Choices;
}

/** A file of the reader's, with the table it became and what they decided about it. */
interface OwnFile {
  readonly file: File;
  readonly table: string;
  choices: Choices;
  /** The choices it was last read with, whether that went well or not. */
  tried?: Choices;
  entry?: OwnEntry;
  last?: LastRead;
}

/** The reader's own files: read into tables, listed, read again as the reader decides, taken away. */
export class OwnFileList {
  readonly #part: <T extends HTMLElement = HTMLElement>(name: string) => T;
  readonly #language: Language;
  readonly #onAsk: (sql: string) => void;
  readonly #onReread: (table: string) => void;
  readonly #tables = new Map<string, Relation>();
  #reading = new AbortController();
  /** The file that is being read. */
  #current: OwnFile | undefined;
  /** Files are read one after another. */
  #queue: Promise<void> = Promise.resolve();
  #count = 0;

  constructor(
    part: <T extends HTMLElement = HTMLElement>(name: string) => T,
    language: Language,
    onAsk: (sql: string) => void,
    onReread: (table: string) => void,
  ) {
    this.#part = part;
    this.#language = language;
    this.#onAsk = onAsk;
    this.#onReread = onReread;
    part("own-stop").addEventListener("click", () => this.#reading.abort());
  }

  /** The tables the files became. */
  tables(): Relation[] {
    return [...this.#tables.values()];
  }

  /** Reads the files, one after another. */
  take(files: readonly File[]): void {
    for (const file of files) this.#inTurn(() => this.#begin(file));
  }

  #inTurn(act: () => Promise<void>): void {
    this.#queue = this.#queue.then(act);
  }

  async #begin(file: File): Promise<void> {
    const words = ownFileWords[this.#language];
    const size = (file.size / 1024 / 1024).toFixed(0);
    const refusal = !readable.test(file.name)
      ? words.kind
      : file.size > largest
        ? words.large
        : file.size === 0
          ? words.empty
          : undefined;
    if (refusal) {
      this.#part("own-status").textContent = fillTemplate(refusal, { name: file.name, size });
      return;
    }
    const names = await bundled().then(
      ({ tables }) => tables.map((each) => each.table),
      () => [],
    );
    const shown = [...this.#part("own-list").children].map((item) => (item as HTMLElement).dataset.table ?? "");
    const table = tableNameOf(file.name, [...names, ...this.#tables.keys(), ...shown]);
    await this.#read({ file, table, choices: {} });
  }

  async #read(own: OwnFile): Promise<void> {
    const { file, table, choices } = own;
    if (own.tried === choices || own.entry?.element.isConnected === false) return;
    own.tried = choices;
    this.#current = own;
    const words = ownFileWords[this.#language];
    const engine = engineWords[this.#language];
    const status = this.#part("own-status");
    const teller = progressTeller(status);
    const stop = this.#part("own-stop");
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    stop.hidden = false;
    own.entry?.setBusy(true);
    try {
      const { csv, report, ...read } = await readInWorker(file, choices, {
        signal,
        onBytes: (loaded, total) => {
          const progress = { kind: "progress", stage: "file", loaded, total } as const;
          teller.tell(engine.stage(progress), engine.progress(progress));
        },
      });
      const path = `own/${++this.#count}`;
      const source = { table, from: new File([csv], "own.csv"), path, load: loadSql(table, path, read) };
      setOwnTable(table, source, room);
      // The view of that name may be in the engine already, and makes way.
      const { views } = await bundled();
      if (!this.#tables.has(table) && views.some(({ name }) => name === table)) browserDatabase().restart();
      const columns = await this.#load(table, report, signal);
      const isAgain = own.last !== undefined;
      own.last = { source, report: { ...report, columns }, choices };
      status.textContent = fillTemplate(words.ready, { name: file.name, table, rows: this.#show(own, own.last) });
      if (isAgain) this.#onReread(table);
    } catch (error) {
      const isStopped = error instanceof EngineError && error.reason === "cancelled";
      if (!isStopped) this.#failed(own, error);
      else if (own.choices === choices) this.#stopped(own);
    } finally {
      this.#current = undefined;
      if (document.activeElement === stop) own.entry?.focus();
      stop.hidden = true;
      own.entry?.setBusy(false);
    }
  }

  /** Lists the table with how it was read; gives back how many rows it has, in words. */
  #show(own: OwnFile, { report, choices }: LastRead): string {
    const words = ownFileWords[this.#language];
    const { file, table } = own;
    const columns = report.columns.map(({ name, type }) => ({ name, type }));
    this.#tables.set(table, { table, title: { en: file.name, ko: file.name }, columns });
    const { rows: n } = report;
    const rows = n === 1 ? words.row : fillTemplate(words.rows, { n: formatNumber(n, 0, this.#language) });
    own.entry ??= this.#entry(own);
    own.entry.show(report, choices, rows);
    return rows;
  }

  /** A file that was read before stays as it was. */
  #stopped(own: OwnFile): void {
    if (own.entry?.element.isConnected === false) return;
    if (own.last) {
      own.choices = own.last.choices;
      own.tried = own.choices;
      setOwnTable(own.table, own.last.source);
      this.#show(own, own.last);
    } else this.#forget(own.table);
    this.#part("own-status").textContent = fillTemplate(ownFileWords[this.#language].stopped, { name: own.file.name });
  }

  #failed(own: OwnFile, error: unknown): void {
    this.#forget(own.table);
    delete own.last;
    const reason = tellFault(error, "", this.#language).message;
    const said = fillTemplate(ownFileWords[this.#language].failed, { name: own.file.name, reason });
    this.#part("own-status").textContent = said;
    if (error instanceof UnreadFile) {
      own.entry ??= this.#entry(own);
      own.entry.show(error.report, own.choices, "");
    }
    own.entry?.fail(said);
  }

  /** Puts the rows into the engine and counts them there; gives back the columns with what did not fit in each. */
  async #load(table: string, report: FileReport, signal: AbortSignal): Promise<ColumnReport[]> {
    const counts = report.columns.map(({ name }, i) => `count(${quotedName(name)}) as c${i}`);
    const [counted] = rowsOfAnswer<Record<string, number>>(
      await askAloud(`select count(*) as n, ${counts.join(", ")} from ${quotedName(table)}`, {
        language: this.#language,
        status: this.#part("own-status"),
        timeout: patience,
        signal,
      }),
    );
    const found = counted?.n ?? 0;
    if (found !== report.rows) throw fileError({ kind: "rows", expected: report.rows, found });
    return report.columns.map((column, i) => {
      const blank = column.notes.find((note) => note.kind === "blank");
      const expected = column.filled - (column.type === "VARCHAR" || blank?.kind !== "blank" ? 0 : blank.n);
      const unfit = expected - (counted?.[`c${i}`] ?? 0);
      return unfit > 0 ? { ...column, notes: [...column.notes, { kind: "unfit", n: unfit }] } : column;
    });
  }

  #entry(own: OwnFile): OwnEntry {
    const { table } = own;
    const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(table) ? table : quotedName(table);
    const entry = ownEntry({
      table,
      plain,
      language: this.#language,
      onAsk: () => this.#onAsk(`from ${plain} limit 100`),
      onRemove: () => {
        const next = entry.element.nextElementSibling ?? entry.element.previousElementSibling;
        entry.element.remove();
        (next?.querySelector<HTMLElement>("button, summary") ?? this.#part("file")).focus();
        if (this.#current === own) this.#reading.abort();
        this.#forget(table);
        this.#part("own-status").textContent = fillTemplate(ownFileWords[this.#language].removed, {
          name: own.file.name,
        });
      },
      onChoose: (change) => {
        own.choices = change(own.choices);
        // What was chosen before is no longer asked for.
        if (this.#current === own) this.#reading.abort();
        this.#inTurn(() => this.#read(own));
      },
    });
    this.#part("own-list").append(entry.element);
    return entry;
  }

  #forget(table: string): void {
    this.#tables.delete(table);
    setOwnTable(table, undefined);
    browserDatabase().restart();
  }
}
