import type { BrowserTable } from "../datasets/browserTable.ts";
import { fileAddress } from "../language/address.ts";
import { EngineError } from "./engineError.ts";

let tables: Promise<readonly BrowserTable[]> | undefined;

async function read(): Promise<readonly BrowserTable[]> {
  const address = fileAddress("/data/catalogue.json");
  const response = await fetch(address).catch((error: unknown) => {
    throw new EngineError("offline", String(error));
  });
  if (!response.ok) throw new EngineError("data", `${address} answered ${response.status}`);
  return ((await response.json()) as { tables: BrowserTable[] }).tables;
}

/** The bundled tables, read once per page; a failure is not remembered. */
export function bundledTables(): Promise<readonly BrowserTable[]> {
  tables ??= read().catch((error: unknown) => {
    tables = undefined;
    throw error;
  });
  return tables;
}
