import type { Rows } from "./cell.ts";

/** Asks DuckDB in the page, which is loaded by the first question. */
export async function engine(sql: string): Promise<Rows> {
  const { browserDatabase } = await import("../../database/wasm.ts");
  return browserDatabase().rows(sql);
}
