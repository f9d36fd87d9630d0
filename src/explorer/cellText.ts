/** Characters of one cell that are drawn: no screen shows more in a line, and drawing them would hold up the page. */
const maxDrawn = 5000;

/**
 * What the result table shows for DuckDB's text of a value: a dash for a null, a true minus before a number, all else
 * as it stands, so that a year stays a year and a fraction keeps its digits. The text itself is in data-value.
 */
export function cellText(text: string | null, isNumber: boolean): string {
  if (text === null) return "–";
  if (text.length > maxDrawn) return `${text.slice(0, maxDrawn)}…`;
  return isNumber ? text.replace(/^-/, "−") : text;
}
