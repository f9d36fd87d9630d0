import type { Place } from "../content/diagnostic.ts";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";
import { placesIn } from "../content/placeAt.ts";

/** A sentence of an essay's text. */
export interface Sentence extends Place {
  /** Its words, each fact and claim in it as `￼id￼`, without other components, Markdown and doubled spaces. */
  readonly text: string;
  /** Its source, as it stands. */
  readonly source: string;
  /** Where it begins in the essay's source. */
  readonly offset: number;
  /** The facts and claims in it, each once. */
  readonly ids: readonly string[];
}

/** A block of running text: a paragraph, a heading, an item of a list, a row of a table. */
const block = /(?:^(?![ \t]*$).+(?:\n|$))+/gm;
const itemStart = /\n(?=[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|\||>)\s?)/;
/** After a sign that ends a sentence, closing marks included, where the next one begins. */
const sentenceEnd = /(?<=[.!?。…]["”’')\]]*)\s+(?=[^\s\p{Ll}])/gu;
const component = /<(Fact|Claim)\b[^>]*?\bid="([^"]+)"[^>]*?>/g;

/** The sentences of an essay, its title and standfirst left out, in their order. */
export function sentencesOf(source: string): Sentence[] {
  const at = placesIn(source);
  const body = bodyStart(source);
  return Array.from(source.slice(body).matchAll(block)).flatMap(({ 0: text, index }) => {
    const sentences: Sentence[] = [];
    let offset = body + index;
    for (const item of text.split(itemStart)) {
      for (const each of piecesOf(item)) {
        const written = each.text.trim();
        const start = offset + each.offset + each.text.indexOf(written);
        const ids = [...new Set(Array.from(written.matchAll(component), ([, , id]) => id as string))];
        if (written) sentences.push({ text: wordsOf(written), source: written, offset: start, ids, ...at(start) });
      }
      offset += item.length + 1;
    }
    return sentences;
  });
}

function piecesOf(item: string): { text: string; offset: number }[] {
  const ends = [...Array.from(item.matchAll(sentenceEnd), ({ index }) => index), item.length];
  return ends.map((end, i) => {
    const offset = i === 0 ? 0 : (ends[i - 1] as number);
    return { text: item.slice(offset, end), offset };
  });
}

function wordsOf(source: string): string {
  return source
    .replace(component, "￼$2￼")
    .replace(/<\/?[A-Za-z][^>]*>/g, "")
    .replace(/^[-*+#>|\s]+|[*_|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where the text begins: after the line that closes the front matter. */
function bodyStart(source: string): number {
  const end = frontMatterEnd(source);
  return end === 0 ? 0 : source.indexOf("\n", end + 4) + 1 || source.length;
}
