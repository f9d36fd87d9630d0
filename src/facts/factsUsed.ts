const component = /<(Fact|Claim)\s[^>]*?\bid="([^"]+)"/g;

/** Ids of the facts and claims that an essay's text uses, each once, in the order of their first use. */
export function factsUsed(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(component), (match) => match[2] as string))];
}
