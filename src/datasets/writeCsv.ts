/** A value as a CSV field: null is empty, and empty text is quoted so that it differs from null. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return text === "" || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV, columns by position, so that two of one name stay two: LF line ends, and as many fields in every line as
 * there are columns.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly unknown[]>): string {
  let text = `${header.map(csvCell).join(",")}\n`;
  for (const row of rows) text += `${header.map((_, column) => csvCell(row[column])).join(",")}\n`;
  return text;
}
