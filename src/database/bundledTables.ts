import { mark } from "virtual:data-mark";
import type { BrowserTable } from "../datasets/browserTable.ts";
import { fileAddress } from "../language/address.ts";
import type { Bilingual } from "../language/language.ts";
import type { BrowserView } from "./browserView.ts";
import { EngineError } from "./engineError.ts";
import { fetchBytes } from "./fetchBytes.ts";

/** What the engine in the browser can be asked: the datasets, and the views over them, each after those it reads. */
export interface Bundled {
  /** The state of the data it was made from; see dataMark.ts. */
  readonly mark: string;
  readonly tables: readonly BrowserTable[];
  readonly views: readonly BrowserView[];
}

let catalogue: Promise<Bundled> | undefined;

/** The catalogue in a file; undefined for anything else, a catalogue that was cut off included. */
function parse(bytes: Uint8Array): Bundled | undefined {
  try {
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Bundled> | null;
    return Array.isArray(read?.tables) && Array.isArray(read.views) ? (read as Bundled) : undefined;
  } catch {
    return undefined;
  }
}

/** The catalogue that belongs to this page; a kept copy of another one is passed over once. */
async function read(): Promise<Bundled> {
  const address = fileAddress("/data/catalogue.json");
  let found: Bundled | undefined;
  for (const fresh of [false, true]) {
    found = parse(await fetchBytes(address, fresh));
    if (found && (mark === "" || found.mark === mark)) return found;
  }
  throw found ? new EngineError("rebuilt", found.mark) : new EngineError("data", `${address} is no catalogue`);
}

/** The bundled tables and views, read once per page; a failure is not remembered. */
export function bundled(): Promise<Bundled> {
  catalogue ??= read().catch((error: unknown) => {
    catalogue = undefined;
    throw error;
  });
  return catalogue;
}

/** A table or a view as an editor offers it. */
export interface Relation {
  readonly table: string;
  readonly title: Bilingual;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly unit?: Bilingual;
    readonly heading?: Bilingual;
  }[];
}

/** Everything that a question may name. */
export async function bundledRelations(): Promise<readonly Relation[]> {
  const { tables, views } = await bundled();
  return [...tables, ...views.map(({ name, title, columns }) => ({ table: name, title, columns }))];
}
