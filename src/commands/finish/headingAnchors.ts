import type { Language } from "../../language/language.ts";

const heading = /<(h[23])\b([^>]*)>(.*?)<\/\1>/gs;
const label = { en: (title: string) => `Link to: ${title}`, ko: (title: string) => `‘${title}’ 링크` };

/** The words of a heading as an address names them: "IMF’s view, 2025" is "imfs-view-2025". */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/[\s-]+/g, "-");
}

/**
 * A page whose headings of the second and third rank can be linked to: each gets an id where it has none, and a link
 * to itself. Titles of figures, which have their own link, and headings that are links stay as they are.
 */
export function anchorHeadings(html: string, language: Language): string {
  const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
  const free = (slug: string) => {
    let id = slug;
    for (let i = 2; ids.has(id); i++) id = `${slug}-${i}`;
    ids.add(id);
    return id;
  };
  return html.replace(heading, (whole, tag: string, attributes: string, content: string) => {
    if (/\b(?:figure-title|visually-hidden|says)\b|\shidden\b|data-part=/.test(attributes) || content.includes("<a "))
      return whole;
    const title = content
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (!title) return whole;
    const given = /\sid="([^"]+)"/.exec(attributes)?.[1];
    const id = given ?? free(slugOf(title) || "part");
    const name = label[language](title.replaceAll('"', "&quot;"));
    // The mark does not begin a line of its own.
    const joiner = content.endsWith(">") ? "" : "\u2060";
    return `<${tag}${attributes}${given ? "" : ` id="${id}"`}>${content}${joiner}<a class="anchor" href="#${id}" aria-label="${name}"></a></${tag}>`;
  });
}
