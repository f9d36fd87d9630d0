import type { Diagnostic } from "../../content/diagnostic.ts";

/** A mistake in a notebook's file, with the cell it is in; the cell 0 is the file as a whole. */
export function inCell(
  cell: number,
  { column = 1, ...mistake }: Omit<Diagnostic, "column" | "part"> & { readonly column?: number },
): Diagnostic {
  return { ...mistake, column, ...(cell > 0 && { part: `cell ${cell}` }) };
}
