import { askAloud } from "../database/askAloud.ts";
import { bundled, type Relation } from "../database/bundledTables.ts";
import { EngineError } from "../database/engineError.ts";
import { engineWords } from "../database/engineWords.ts";
import { fileError } from "../database/fileFault.ts";
import { loadSql } from "../database/files/loadSql.ts";
import { readInWorker } from "../database/files/readInWorker.ts";
import type { Choices, ColumnReport, FileReport, ReadFile } from "../database/files/reading.ts";
import { UnreadFile } from "../database/files/unreadFile.ts";
import { tellFault } from "../database/tellFault.ts";
import { rowsOfAnswer } from "../database/wasm/answer.ts";
import { browserDatabase, setOwnTable } from "../database/wasm.ts";
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
const kinds = /\.(?:(?:csv|tsv|tab|txt|jsonl|ndjson|json)(?:\.gz)?|parquet|xlsx|xlsm)$/i;
/** Milliseconds that making the table may take. */
const patience = 300_000;

/** A file of the reader's, with the table it became and what they decided about it. */
interface OwnFile {
  readonly file: File;
  readonly table: string;
  choices: Choices;
  entry?: OwnEntry;
}

/** The reader's own files: chosen or dropped, read into tables, read again as the reader decides, taken away. */
export class OwnFiles {
  readonly #part: <T extends HTMLElement = HTMLElement>(name: string) => T;
  readonly #language: Language;
  readonly #onAsk: (sql: string) => void;
  readonly #tables = new Map<string, Relation>();
  #reading = new AbortController();
  /** Files are read one after another. */
  #queue: Promise<void> = Promise.resolve();
  #count = 0;

  constructor(
    part: <T extends HTMLElement = HTMLElement>(name: string) => T,
    language: Language,
    onAsk: (sql: string) => void,
  ) {
    this.#part = part;
    this.#language = language;
    this.#onAsk = onAsk;
    const input = part<HTMLInputElement>("file");
    input.addEventListener("change", () => {
      this.#take([...(input.files ?? [])]);
      input.value = "";
    });
    part("own-stop").addEventListener("click", () => this.#reading.abort());
    const drop = part("drop");
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      drop.toggleAttribute("data-over", true);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", () => drop.removeAttribute("data-over"));
    document.addEventListener("drop", (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      drop.removeAttribute("data-over");
      this.#take([...event.dataTransfer.files]);
    });
  }

  /** The tables the files became, for completion. */
  tables(): Relation[] {
    return [...this.#tables.values()];
  }

  #take(files: readonly File[]): void {
    for (const file of files) this.#inTurn(() => this.#begin(file));
  }

  #inTurn(act: () => Promise<void>): void {
    this.#queue = this.#queue.then(act);
  }

  async #begin(file: File): Promise<void> {
    const words = ownFileWords[this.#language];
    const size = (file.size / 1024 / 1024).toFixed(0);
    const refusal = !kinds.test(file.name)
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
    const { file, table } = own;
    const words = ownFileWords[this.#language];
    const status = this.#part("own-status");
    const stop = this.#part("own-stop");
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    stop.hidden = false;
    own.entry?.setBusy(true);
    let read: ReadFile | undefined;
    try {
      read = await readInWorker(file, own.choices, {
        signal,
        onBytes: (loaded, total) => this.#progress(loaded, total),
      });
      const path = `own/${++this.#count}`;
      const from = new File([read.csv], "own.csv");
      setOwnTable(table, { table, from, path, load: loadSql(table, path, read) }, room);
      // The view of that name may be in the engine already, and makes way.
      const { views } = await bundled();
      if (!this.#tables.has(table) && views.some(({ name }) => name === table)) browserDatabase().restart();
      const columns = await this.#load(table, read.report, signal);
      this.#tables.set(table, {
        table,
        title: { en: file.name, ko: file.name },
        columns: columns.map(({ name, type }) => ({ name, type })),
      });
      const n = read.report.rows;
      const rows = n === 1 ? words.row : fillTemplate(words.rows, { n: formatNumber(n, 0, this.#language) });
      this.#show(own, { ...read.report, columns }, rows);
      status.textContent = fillTemplate(words.ready, { name: file.name, table, rows });
    } catch (error) {
      this.#forget(table);
      const isStopped = error instanceof EngineError && error.reason === "cancelled";
      const reason = tellFault(error, "", this.#language).message;
      status.textContent = isStopped
        ? fillTemplate(words.stopped, { name: file.name })
        : fillTemplate(words.failed, { name: file.name, reason });
      if (error instanceof UnreadFile) {
        own.entry ??= this.#entry(own);
        own.entry.show(error.report, own.choices, "");
      }
      own.entry?.fail(status.textContent);
    } finally {
      stop.hidden = true;
      own.entry?.setBusy(false);
    }
  }

  /** Puts the rows into the engine and counts them there; gives back the columns with what did not fit in each. */
  async #load(table: string, report: FileReport, signal: AbortSignal): Promise<ColumnReport[]> {
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const counts = report.columns.map(({ name }, i) => `count(${quoted(name)}) as c${i}`);
    const [counted] = rowsOfAnswer<Record<string, number>>(
      await askAloud(`select count(*) as n, ${counts.join(", ")} from ${quoted(table)}`, {
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

  #progress(loaded: number, total: number): void {
    const status = this.#part("own-status");
    const words = engineWords[this.#language];
    const progress = { kind: "progress", stage: "file", loaded, total } as const;
    let count = status.querySelector<HTMLElement>("span[aria-hidden]");
    if (!count) {
      const spoken = document.createElement("span");
      spoken.className = "visually-hidden";
      spoken.textContent = words.stage(progress);
      count = document.createElement("span");
      count.ariaHidden = "true";
      status.replaceChildren(spoken, count);
    }
    count.textContent = words.progress(progress);
  }

  #show(own: OwnFile, report: FileReport, rows: string): void {
    own.entry ??= this.#entry(own);
    own.entry.show(report, own.choices, rows);
  }

  #entry(own: OwnFile): OwnEntry {
    const { table } = own;
    const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(table) ? table : `"${table}"`;
    const entry = ownEntry({
      table,
      plain,
      language: this.#language,
      onAsk: () => this.#onAsk(`from ${plain} limit 100`),
      onRemove: () => {
        this.#forget(table);
        entry.element.remove();
        this.#part("own-status").textContent = fillTemplate(ownFileWords[this.#language].removed, { table });
      },
      onChoose: (choices) => {
        own.choices = choices;
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
