import type { Diagnostic } from "../../content/diagnostic.ts";
import type { Path } from "../../content/readYaml.ts";
import { blanksIn } from "../../language/blanks.ts";
import { markdownParts } from "../compile/markdownParts.ts";
import type { NotebookDetails } from "../compile/notebookDetails.ts";
import type { PrerenderedCell, PrerenderedNotebook } from "../prerender/prerendered.ts";
import { koreanHtml } from "./koreanHtml.ts";
import { koreanText } from "./koreanText.ts";
import { units } from "./numberIn.ts";
import { translator } from "./translator.ts";

/** A cell's output on the Korean page. */
export interface KoreanCell {
  readonly html: string;
  readonly narrow?: string;
}

/** A fault of the file beside the notebook, at a key. */
interface KeyFault extends Pick<Diagnostic, "message" | "remedy"> {
  readonly path: Path;
}

/** The outputs of a notebook in Korean, by cell, and every text, title and label that has no Korean. */
export function koreanNotebook({ cells, result }: PrerenderedNotebook, { texts, labels }: NotebookDetails) {
  const translate = translator(labels);
  const faults: KeyFault[] = unknownTexts(cells, texts);
  const korean = new Map<number, KoreanCell>();
  for (const cell of cells) {
    const { id, mode, html, narrow } = cell;
    if (mode === "md") {
      const text = texts[id] ?? "";
      faults.push(...textFaults(cell, texts[id]));
      korean.set(id, { html: koreanText(text, { html, result: result.ko, translate }) });
    } else {
      const missing = new Set<string>();
      const inKorean = (own: string) => koreanHtml(own, translate, (text) => missing.add(text));
      korean.set(id, { html: inKorean(html), ...(narrow ? { narrow: inKorean(narrow) } : {}) });
      faults.push(...[...missing].map((text) => labelFault(id, text)));
    }
  }
  return { korean, faults };
}

function unknownTexts(cells: readonly PrerenderedCell[], texts: NotebookDetails["texts"]): KeyFault[] {
  const own = cells.filter(({ mode }) => mode === "md").map(({ id }) => String(id));
  return Object.keys(texts)
    .filter((id) => !own.includes(id))
    .map((id) => ({
      path: ["texts", id],
      message: `texts: the notebook has no text cell ${id}.`,
      remedy: `Its text cells are ${own.join(", ")}.`,
    }));
}

/** What the Korean of a text cell lacks against the English: a value, a heading, or all of it. */
function textFaults({ id, source, html }: PrerenderedCell, text: string | undefined): KeyFault[] {
  const path = ["texts", String(id)];
  const { expressions } = markdownParts(source);
  if (text === undefined) {
    const remedy = `Write it under texts: with the key "${id}", its values as {1} to {${Math.max(1, expressions.length)}}.`;
    return [{ path, message: `texts: the text of cell ${id} has no Korean.`, remedy }];
  }
  const names = expressions.map((expression, i) => (expression.trim() === "result.en" ? "result" : String(i + 1)));
  const used = blanksIn(text);
  const message = (what: string) => `texts: the Korean of cell ${id} ${what}.`;
  const remedy = `Its values are ${names.map((name) => `{${name}}`).join(", ") || "none"}, each with :${units.join(", :")} where it needs one.`;
  const strange = used.filter(({ name, form }) => !names.includes(name) || (form && !units.includes(form)));
  const left = names.filter((name) => !used.some((blank) => blank.name === name));
  const headings = [html.match(/<h[23][ >]/g)?.length ?? 0, text.match(/^##/gm)?.length ?? 0];
  return [
    ...strange.map(({ whole }) => ({ path, message: message(`has ${whole}, which the English has not`), remedy })),
    ...left.map((name) => ({ path, message: message(`leaves out {${name}}`), remedy })),
    ...(headings[0] === headings[1]
      ? []
      : [
          {
            path,
            message: message(`has ${headings[1]} headings for ${headings[0]}`),
            remedy: "Write one for each ## and ### of the English.",
          },
        ]),
  ];
}

function labelFault(id: number, text: string): KeyFault {
  let blanks = 0;
  const key = text.replace(/[-−+]?\d[\d,]*(?:\.\d+)?/g, () => `{${"abcdefghij"[blanks++ % 10]}}`);
  return {
    path: ["labels"],
    message: `labels: cell ${id} says "${text}" and there is no Korean for it.`,
    remedy: `Write under labels: ${JSON.stringify(blanks > 10 ? text : key)}: with the Korean, the same blanks in it.`,
  };
}
