/** Markdown that somebody wrote where words are published as they stand. */
const markup =
  /\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|~~[^~\s][^~]*~~|(?<![*\p{L}\p{N}])\*[^*\s](?:[^*]*[^*\s])?\*(?!\*)|`[^`]+`|\[[^\]\n]+\]\([^)\s]*\)/u;

/** The first piece of Markdown in a text that is no Markdown, as the text of a fault; `offset` counts in the text. */
export function plainTextFault(
  text: string,
): { offset: number; found: string; message: string; remedy: string } | undefined {
  const match = markup.exec(text);
  if (!match) return undefined;
  return {
    offset: match.index,
    found: match[0],
    message: `"${match[0]}" would be published with its signs: Markdown is not read here`,
    remedy: "Write the words alone",
  };
}
