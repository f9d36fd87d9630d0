import type { Relation } from "../database/bundledTables.ts";
import type { Language } from "../language/language.ts";
import type { OwnFileList } from "./ownFileList.ts";

/** Where files of the reader's own are chosen or dropped; what reads and lists them is loaded with the first. */
export class OwnFiles {
  readonly #load: () => Promise<OwnFileList>;
  #list: OwnFileList | undefined;

  constructor(
    part: <T extends HTMLElement = HTMLElement>(name: string) => T,
    language: Language,
    onAsk: (sql: string) => void,
    onReread: (table: string) => void,
  ) {
    this.#load = async () => {
      const { OwnFileList } = await import("./ownFileList.ts");
      this.#list ??= new OwnFileList(part, language, onAsk, onReread);
      return this.#list;
    };
    const input = part<HTMLInputElement>("file");
    input.addEventListener("change", () => {
      this.#take([...(input.files ?? [])]);
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
    return this.#list?.tables() ?? [];
  }

  async #take(files: readonly File[]): Promise<void> {
    (await this.#load()).take(files);
  }
}
