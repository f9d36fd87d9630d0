/**
 * A page as the search index reads it. The layout parts a term from its description, and one cell from the next; an
 * excerpt is one run of words, so they are parted by signs there: "Value: −12.2; Kind: derived".
 */
export function searchText(html: string): string {
  return html
    .replaceAll("</dt>", ": </dt>")
    .replace(/([^.\s>](?:<\/(?:a|b|code|cite|span)>)*)\s*<\/dd>/g, "$1; </dd>")
    .replace(/<\/(dd|td|th)>/g, " </$1>");
}
