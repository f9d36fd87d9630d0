import { dirname, join } from "node:path";
import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Known } from "./known.ts";

/** An element with all its attributes, over as many lines as it takes. */
const figure = /<Figure\b[^>]*>/g;
const picture = /<img\b[^>]*>/g;
const markdownLink = /(!?)\[([^\]\n]*)\]\(\s*([^)\s]*)[^)\n]*\)/g;

/** The mistakes in an essay's text: figures, images and links as they are written. */
export function bodyFaults(file: string, text: string, known: Known, content: Content): Diagnostic[] {
  const at = placesIn(text);
  const found = (pattern: RegExp, tell: (match: RegExpMatchArray) => readonly [string, string] | undefined) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const [message, remedy] = tell(match) ?? [];
      return message && remedy ? [{ file, ...at(match.index), message, remedy }] : [];
    });
  return [
    ...found(figure, ([element]) => {
      const id = /\sid=(?:"([^"]*)"|'([^']*)')/.exec(element);
      if (!id) return ["this figure has no id", 'Write <Figure id="…" />'];
      const name = id[1] ?? id[2] ?? "";
      return known.figures.includes(name)
        ? undefined
        : [`there is no figure "${name}"`, `Expected one of: ${known.figures.join(", ")}`];
    }),
    ...found(picture, ([element]) =>
      /\salt="[^"]+"/.test(element) ? undefined : ["this image has no text", 'Add alt="what it shows"'],
    ),
    ...found(markdownLink, ([, image, words, address = ""]) => {
      const what = image ? "image" : "link";
      if (image && !words?.trim()) return ["this image has no text", "Write what it shows between the square brackets"];
      if (address === "") return [`this ${what} has no address`, "Write it between the round brackets"];
      if (image && /^\.\.?\//.test(address) && !content.has(join(dirname(file), decodeURI(address))))
        return [`the image "${address}" is not there`, "Correct the address, or put the file beside the essay"];
      return undefined;
    }),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}
