import { escapeHtml } from "../../language/escapeHtml.ts";
import { koreanRegion } from "./koreanRegion.ts";
import type { Translate } from "./translator.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = "") =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
  );

/**
 * The output of a cell with its words in Korean: titles, labels, descriptions, the heads of tables and the words in
 * them. What has no Korean is told and stands as it is.
 */
export function koreanHtml(html: string, translate: Translate, tell: (text: string) => void = () => {}): string {
  const said = (written: string) => {
    const text = unescaped(written);
    if (text.trim() === "") return written;
    const korean = translate(text);
    if (korean === undefined) tell(text.trim());
    return korean === undefined ? written : escapeHtml(korean);
  };
  return html
    .split(/(<[^>]*>)/)
    .map((part, i) => {
      if (i % 2 === 0) return said(part);
      return part.replace(/ aria-label="([^"]*)"/g, (_, label: string) => {
        const region = koreanRegion(unescaped(label), translate);
        return ` aria-label="${region === undefined ? said(label) : escapeHtml(region)}"`;
      });
    })
    .join("");
}
