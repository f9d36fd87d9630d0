import type { Descriptor } from "../../datasets/descriptor.ts";
import { partsOf } from "../../datasets/parts.ts";
import { tableName } from "../../datasets/tableSql.ts";
import { absoluteAddress } from "../../language/address.ts";

/** A table too large to go along into a notebook's file. */
export interface LeftOut {
  readonly count: number;
  /** Address of the table's page: it stays, while the files that the page offers are another edition's one day. */
  readonly address: string;
}

/** How a cell names a table of the site, or a figure's view, whose rows it asks for. */
export const attachment = /(\w+): FileAttachment\("\.\.\/(?:data|charts)\/[^"]+"\)/g;

/** What stands in a notebook's file for the rows of a table that lies in the store; undefined where the rows go along. */
export function leftOut(dataset: Descriptor, site: URL | undefined): LeftOut | undefined {
  const count = partsOf(dataset)?.parts.reduce((sum, { rows }) => sum + rows, 0);
  return count === undefined ? undefined : { count, address: absoluteAddress(`/data/${dataset.name}/`, site) };
}

/** The datasets that a notebook names and whose rows are not in its file. */
export function datasetsLeftOut(
  cells: readonly { readonly mode: string; readonly source: string }[],
  datasets: readonly Descriptor[],
): Descriptor[] {
  const code = cells.filter(({ mode }) => mode !== "md");
  const named = new Set(code.flatMap(({ source }) => Array.from(source.matchAll(attachment), ([, table]) => table)));
  return datasets.filter((dataset) => partsOf(dataset) && named.has(tableName(dataset)));
}
