import { askAloud } from "../database/askAloud.ts";
import { bundled, type Relation } from "../database/bundledTables.ts";
import { tellFault } from "../database/tellFault.ts";
import { rowsOfAnswer } from "../database/wasm/answer.ts";
import { doubtOfComment } from "../database/wasm/columnDoubt.ts";
import { browserDatabase, setOwnTable } from "../database/wasm.ts";
import { quotedText } from "../datasets/quoteSql.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { ownFileWords } from "./ownFileWords.ts";
import { quietButton } from "./quietButton.ts";
import { tableNameOf } from "./tableNameOf.ts";
import { tellDoubt } from "./tellDoubt.ts";

/** A column as the engine has it; a comment holds what is doubtful about it. */
interface Described {
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
}

/** Largest file a page takes, in bytes. */
const largest = 200 * 1024 * 1024;
/** Memory the engine may take once a file of the reader's is in it. */
const room = "1536MB";
const kinds = /\.(csv|tsv|txt|jsonl|ndjson|json|parquet)$/i;
/** Milliseconds that reading a file may take. */
const patience = 300_000;

/** The reader's own files: chosen or dropped, read into tables, listed, taken away again. */
export class OwnFiles {
  readonly #part: <T extends HTMLElement = HTMLElement>(name: string) => T;
  readonly #language: Language;
  readonly #onAsk: (sql: string) => void;
  readonly #tables = new Map<string, Relation>();
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
    input.addEventListener("change", async () => {
      await this.#take([...(input.files ?? [])]);
      input.value = "";
    });
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

  async #take(files: readonly File[]): Promise<void> {
    for (const file of files) await this.#read(file);
  }

  async #read(file: File): Promise<void> {
    const words = ownFileWords[this.#language];
    const status = this.#part("own-status");
    const size = (file.size / 1024 / 1024).toFixed(0);
    const refusal = !kinds.test(file.name)
      ? words.kind
      : file.size > largest
        ? words.large
        : file.size === 0
          ? words.empty
          : undefined;
    if (refusal) {
      status.textContent = fillTemplate(refusal, { name: file.name, size });
      return;
    }
    let table = "";
    try {
      const { tables, views } = await bundled();
      table = tableNameOf(file.name, [...tables.map((each) => each.table), ...this.#tables.keys()]);
      setOwnTable(table, { table, from: file, path: `own/${++this.#count}` }, room);
      // The view of that name may be in the engine already, and makes way.
      if (views.some(({ name }) => name === table)) browserDatabase().restart();
      const quoted = `"${table}"`;
      const asking = { language: this.#language, status, timeout: patience };
      const [count] = rowsOfAnswer<{ n: number }>(await askAloud(`select count(*) as n from ${quoted}`, asking));
      const described = rowsOfAnswer<Described>(
        await askAloud(
          `select column_name as name, data_type as type, comment from duckdb_columns() where table_name = ${quotedText(table)} order by column_index`,
          asking,
        ),
      );
      const columns = described.map(({ name, type }) => ({ name, type }));
      this.#tables.set(table, { table, title: { en: file.name, ko: file.name }, columns });
      const rows =
        count?.n === 1 ? words.row : fillTemplate(words.rows, { n: formatNumber(count?.n ?? 0, 0, this.#language) });
      status.textContent = fillTemplate(words.ready, { name: file.name, table, rows });
      this.#list(table, described, rows);
    } catch (error) {
      if (table) this.#forget(table);
      const reason = tellFault(error, "", this.#language).message;
      status.textContent = fillTemplate(words.failed, { name: file.name, reason });
    }
  }

  #list(table: string, columns: readonly Described[], rows: string): void {
    const words = ownFileWords[this.#language];
    const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(table) ? table : `"${table}"`;
    const item = document.createElement("li");
    const name = document.createElement("code");
    name.textContent = plain;
    const about = document.createElement("p");
    about.textContent = `${rows}: ${columns.map(({ name, type }) => `${name} ${type}`).join(", ")}`;
    const doubts = document.createElement("ul");
    doubts.dataset.part = "own-columns";
    for (const column of columns) {
      const doubt = doubtOfComment(column.comment);
      if (!doubt) continue;
      const said = document.createElement("li");
      said.dataset.column = column.name;
      said.dataset.doubt = doubt.kind;
      said.textContent = `${column.name}: ${tellDoubt(doubt, this.#language)}`;
      doubts.append(said);
    }
    const tools = document.createElement("p");
    tools.className = "explorer-tools";
    tools.append(
      quietButton(words.ask, () => this.#onAsk(`from ${plain} limit 100`)),
      quietButton(words.remove, () => {
        this.#forget(table);
        item.remove();
        this.#part("own-status").textContent = fillTemplate(words.removed, { table });
      }),
    );
    item.append(name, about, ...(doubts.childElementCount > 0 ? [doubts] : []), tools);
    this.#part("own-list").append(item);
  }

  #forget(table: string): void {
    this.#tables.delete(table);
    setOwnTable(table, undefined);
    browserDatabase().restart();
  }
}
