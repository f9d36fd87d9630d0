import type { BrowserTable } from "../datasets/browserTable.ts";
import { fileAddress } from "../language/address.ts";
import type { Bilingual } from "../language/language.ts";
import type { BrowserView } from "./browserView.ts";
import { EngineError } from "./engineError.ts";

/** What the engine in the browser can be asked: the datasets, and the views over them, each after those it reads. */
export interface Bundled {
  readonly tables: readonly BrowserTable[];
  readonly views: readonly BrowserView[];
}

let catalogue: Promise<Bundled> | undefined;

async function read(): Promise<Bundled> {
  const address = fileAddress("/data/catalogue.json");
  const response = await fetch(address).catch((error: unknown) => {
    throw new EngineError("offline", String(error));
  });
  if (!response.ok) throw new EngineError("data", `${address} answered ${response.status}`);
  return (await response.json()) as Bundled;
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
