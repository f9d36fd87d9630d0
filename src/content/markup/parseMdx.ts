import { type MdastNode, mdxToMdast } from "satteri";

/** The texts read last: each is asked for by several rules, and again at every save. */
const parsed = new Map<string, MdastNode>();
const room = 64;

/** An essay's text as the site's parser reads it, each text once; throws the parser's error when it is no MDX. */
export function parseMdx(source: string): MdastNode {
  const known = parsed.get(source);
  if (known) return known;
  const root = mdxToMdast(source, { features: { smartPunctuation: true } }) as MdastNode;
  const [oldest] = parsed.keys();
  if (parsed.size >= room && oldest !== undefined) parsed.delete(oldest);
  parsed.set(source, root);
  return root;
}
