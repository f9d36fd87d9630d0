import { markdownToHtml } from "satteri";
import { type Blank, blanksIn } from "../../language/blanks.ts";
import { escapeHtml } from "../../language/escapeHtml.ts";
import { type Particle, particleAfter } from "../../language/particle.ts";
import { numberIn } from "./numberIn.ts";
import type { Translate } from "./translator.ts";

interface English {
  /** The English text as it is published, its values in their places. */
  readonly html: string;
  /** The notebook's result in Korean. */
  readonly result: string;
  readonly translate: Translate;
}

const [opens, closes] = ["\ue000", "\ue001"];

/**
 * A text cell in Korean: Markdown in which `{1}` is the first value or formula of the English text, `{1:million}` the
 * value in Korean magnitudes, `{1|은/는}` with its particle, and `{result}` what the notebook found. Headings keep the
 * anchors of the English ones.
 */
export function koreanText(markdown: string, { html, result, translate }: English): string {
  const [blanks, formulas] = [partsOf(html, "data-blank"), partsOf(html, "data-formula")];
  const put = ({ name, form, particle }: Blank) => {
    const i = String(Number(name) - 1);
    const value = blanks.get(i);
    if (name === "result") return escapeHtml(result);
    // A word joiner keeps what follows a formula on its line.
    if (value === undefined) return `<span class="formula" data-formula="${i}">${formulas.get(i) ?? ""}</span>\u2060`;
    const text = numberIn(translate(value) ?? value, form) ?? "";
    const unit = form ? ` data-unit="${form}"` : "";
    return `<span data-blank="${i}"${unit}>${text}</span>${particle ? particleAfter(text, particle as Particle) : ""}`;
  };
  const places = blanksIn(markdown);
  // Markdown sees a sign in the place of each blank, and its HTML gets what belongs there.
  const marked = places.reduceRight(
    (text, { offset, whole }, i) => `${text.slice(0, offset)}${opens}${i}${closes}${text.slice(offset + whole.length)}`,
    markdown,
  );
  const ids = Array.from(html.matchAll(/<h[23] id="([^"]*)"/g), ([, id]) => id);
  return markdownToHtml(marked)
    .html.replace(/<(h[23])>/g, (_, tag: string) => `<${tag} id="${ids.shift() ?? ""}">`)
    .replace(new RegExp(`${opens}(\\d+)${closes}`, "g"), (_, i: string) => put(places[Number(i)] as Blank));
}

/** What stands in the places of a text that have the attribute, by its value. */
function partsOf(html: string, attribute: string): Map<string, string> {
  const places = html.matchAll(new RegExp(`<span[^>]* ${attribute}="(\\d+)"[^>]*>([\\s\\S]*?)</span>`, "g"));
  return new Map(Array.from(places, ([, i, inner]) => [i as string, inner as string]));
}
