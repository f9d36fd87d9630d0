import type { Correction } from "./corrections.ts";
import type { Showing } from "./shownText.ts";

const use = /<Fact\b(?<attributes>[^>]*)>/g;

/** The facts that a text shows as their size alone, "4.1 million fewer", wherever it shows them. */
export function shownAsSize(source: string): ReadonlySet<string> {
  const uses = Array.from(source.matchAll(use), ({ groups }) => {
    const attributes = groups?.attributes ?? "";
    return { id: /\bid="([^"]+)"/.exec(attributes)?.[1] ?? "", isSize: /\sabsolute(?=[\s/]|$)/.test(attributes) };
  });
  const signed = new Set(uses.filter(({ isSize }) => !isSize).map(({ id }) => id));
  return new Set(uses.map(({ id }) => id).filter((id) => !signed.has(id)));
}

type Change = Correction["changes"][string];

const isNegative = (text: string) => /^[^\p{L}\d]*[−-]/u.test(text);

/** How a changed number was and is shown: as sizes, where its sentence shows sizes and the sign did not turn. */
export function shownChange(
  id: string,
  { from, to }: Change,
  sizes: ReadonlySet<string>,
): Change & Pick<Showing, "absolute"> {
  const absolute = sizes.has(id) && isNegative(from) === isNegative(to);
  const size = (text: string) => (absolute ? text.replace(/[−-]/, "") : text);
  return { from: size(from), to: size(to), absolute };
}
