/** A text as it is searched: composed, in small letters, with plain spaces. */
export function searchable(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}

/** Whether a text, made searchable, holds every word of what was asked, in any order and within longer words. */
export function hasWords(text: string, asked: string): boolean {
  return searchable(asked)
    .split(" ")
    .every((word) => text.includes(word));
}
