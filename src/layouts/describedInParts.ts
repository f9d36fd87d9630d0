/** Where a sentence ends: not after an initial or "U.S.", and not before a small letter. */
const sentenceEnd = /(?<=[^\s.][^\s.A-Z][.!?][”’)]?)\s+(?=[^\sa-z])/u;

/** A dataset's description in two parts: the sentence that says what it holds, and the rest, which says how it was made. */
export function describedInParts(description: string): { readonly holds: string; readonly method: string } {
  const [holds = "", ...rest] = description.trim().split(sentenceEnd);
  return { holds, method: rest.join(" ") };
}
