/** A name as SQL quotes it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL quotes it. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
