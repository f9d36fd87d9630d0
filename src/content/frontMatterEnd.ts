/** Where the front matter of a text ends: at the line of --- that closes it. 0 where there is none. */
export function frontMatterEnd(source: string): number {
  return source.startsWith("---") ? Math.max(0, source.indexOf("\n---", 3)) : 0;
}
