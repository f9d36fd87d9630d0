import { parseHTML } from "linkedom";
import type { Kind, SearchPage } from "./searchPage.ts";

/** What a page's address says it is; what matches nothing is no result. */
const kindsByPath: readonly (readonly [RegExp, Kind])[] = [
  [/^\/essays\/[^/]+\/$/, "essay"],
  [/^\/charts\/[^/]+\/$/, "figure"],
  [/^\/data\/[^/]+\/$/, "dataset"],
  [/^\/notebooks\/[^/]+\/$/, "notebook"],
  [/^\/facts\/[^/]+\/$/, "fact"],
  [/^\/(?:crossover(?:\/field)?|magnitudes|calculators\/[^/]+)\/$/, "calculator"],
  [/^\/about\//, "page"],
  [/^\/(?:essays|charts|data|notebooks|facts|glossary|explorer)\/$/, "page"],
];

/** Pages that list or take in others: only their title and lead are their own. */
const isList = /^\/(?:essays|charts|data|notebooks|facts|glossary|explorer|calculators\/[^/]+)\/$/;

/** Parts of pages that are results of their own, with where their title stands. */
const partsOf: readonly { readonly part: string; readonly title: string; readonly kind: Kind }[] = [
  { part: "dl.glossary > div[id]", title: "dt", kind: "term" },
  { part: ".kpi-list figure[id]", title: ".figure-title", kind: "calculator" },
];

/** What is no part of a page's subject: ways to other pages, controls, code, what stands twice; and what a page says is not. */
const besides = `[data-unsearched], svg, nav, script, style, noscript, template, pre, button, input, select, textarea,
  output, .kicker a, .byline, .ways, .hash, .figure-row, .figure-without, .figure-controls, .figure-files, .essay-foot,
  .notebook-still, .kpi-contents, .cell-source, .visually-hidden, [hidden], [role=status]`;

/** The labels that all pages of a kind share. */
const labels: Partial<Record<Kind, string>> = { fact: "dt, table, .inputs", dataset: "h2, thead" };

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DETAILS DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 HEADER HR LABEL LEGEND LI OL P SECTION SUMMARY TABLE TBODY THEAD TR UL".split(
    " ",
  ),
);

export interface Place {
  /** The page's address without base and language, with slashes at both ends. */
  readonly path: string;
  /** Its address within the site. */
  readonly url: string;
}

/** The results that a built page gives: itself, and its parts where they are subjects of their own. */
export function readPages(html: string, { path, url }: Place): SearchPage[] {
  const kind = kindsByPath.find(([pattern]) => pattern.test(path))?.[1];
  const main = kind && mainOf(html);
  if (!main) return [];
  const title = titleOf(html.match(/<title>[^<]*<\/title>/)?.[0] ?? "").replace(/ · Tideline$/, "");
  const figure = figureOf(main);
  const drawing =
    kind === "figure" ? main.querySelector(".drawing[aria-label]")?.getAttribute("aria-label") : undefined;
  for (const unwanted of main.querySelectorAll(`${besides}, ${labels[kind] ?? "template"}`)) unwanted.remove();
  for (const apart of main.querySelectorAll(".kpi-formula, .kpi-formula > span")) apart.before(" ");
  const parts = partsIn(main, url);
  const lines = isList.test(path) ? [...main.querySelectorAll(".lead")].flatMap(linesOf) : linesOf(main);
  const own = lines.filter((line) => line !== title);
  const text = [...(kind === "fact" ? oneLine(own) : own), ...(drawing ? [drawing] : [])].join("\n");
  return [{ url, kind, title, text, ...(figure && { figure }) }, ...parts];
}

/** A fact's value, source and note beside one another; its verdict, which stands first, after them. */
function oneLine([verdict = "", ...rest]: readonly string[]): string[] {
  return [[...rest, verdict].join(" · ")];
}

/** The element `main` of a page, without its drawings: they are most of its bytes, and hold no prose. */
function mainOf(html: string): Element | null {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length);
  let [kept, from, depth] = ["", 0, 0];
  for (const { 0: tag, index } of main.matchAll(/<\/?svg\b|<\/main>/g)) {
    if (tag === "<svg") {
      if (depth === 0) kept += main.slice(from, index);
      depth += 1;
    } else if (tag === "</svg") {
      depth -= 1;
      from = index + "</svg>".length;
    } else kept += main.slice(from);
  }
  return documentOf(kept).querySelector("main");
}

function documentOf(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;
}

function titleOf(html: string): string {
  return tidy(documentOf(html).querySelector("title")?.textContent ?? "");
}

/** The id of the figure that a page shows first, or that a fact leads to. */
function figureOf(main: Element): string | undefined {
  const shown = main.querySelector(".drawing")?.closest("[data-figure]")?.getAttribute("data-figure");
  const named = main.querySelector('.proof a[href*="/charts/"]')?.getAttribute("href");
  return shown ?? named?.match(/\/charts\/([^/]+)\//)?.[1];
}

function partsIn(main: Element, url: string): SearchPage[] {
  return partsOf.flatMap(({ part, title, kind }) =>
    [...main.querySelectorAll(part)].map((element) => {
      const heading = element.querySelector(title) as Element;
      const name = tidy(heading.textContent ?? "");
      heading.remove();
      return { url: `${url}#${element.id}`, kind, title: name, text: linesOf(element).join("\n") };
    }),
  );
}

/** The text of an element, a line for each paragraph, item, table row, and term with its description. */
function linesOf(element: Element): string[] {
  let text = "";
  const read = (node: Node) => {
    if (node.nodeType === 3) text += (node.textContent ?? "").replaceAll("\n", " ");
    if (node.nodeType !== 1) return;
    const isBlock = blocks.has(node.nodeName) || node.nodeName === "DT";
    if (isBlock) text += "\n";
    for (const child of node.childNodes) read(child);
    text +=
      node.nodeName === "DT" ? ": " : node.nodeName === "TD" || node.nodeName === "TH" ? " " : isBlock ? "\n" : "";
  };
  read(element);
  return text
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");
}

/** One blank between words, and none of the joiners that keep a particle on its line. */
function tidy(text: string): string {
  return text
    .replace(/[\u2060\u200b\u00ad]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}
