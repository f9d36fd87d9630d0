/** What stands between two fields: a comma in a file, a tab on the clipboard, which spreadsheets take apart. */
export type Separator = "," | "\t";

/** A value as a field: null is empty, and empty text is quoted so that it differs from null; what is nested is JSON. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text === "" || /[",\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV or TSV, columns by position, so that two of one name stay two: LF line ends, and as many fields in every
 * line as there are columns. Lines within a field stay, in quotes.
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly unknown[]>,
  separator: Separator = ",",
): string {
  const line = (cells: readonly unknown[]) => `${header.map((_, column) => csvCell(cells[column])).join(separator)}\n`;
  let text = line(header);
  for (const row of rows) text += line(row);
  return text;
}
