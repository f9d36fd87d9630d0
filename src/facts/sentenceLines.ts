/** Blocks of text: a sentence does not go on beyond one. */
const blocks = "p, li, td, th, dt, dd, blockquote, figcaption, caption, h1, h2, h3, h4";

/**
 * From where to where the sentence around a link stands in the window, in pixels. What lies in `box`, which may stand in
 * the middle of the text, is none of it. Without a list of sentences in the browser it is the block.
 */
export function sentenceLines(link: Element, box: Element): { readonly top: number; readonly bottom: number } {
  const block = link.closest(blocks) ?? link;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!box.contains(walker.currentNode)) texts.push(walker.currentNode as Text);
  const first = texts.findIndex((text) => link.contains(text));
  const at = texts.slice(0, Math.max(0, first)).reduce((length, text) => length + text.length, 0);
  const [from, to] = sentenceAround(texts.map(({ data }) => data).join(""), at);
  let [top, bottom, passed] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const text of texts) {
    const range = document.createRange();
    range.setStart(text, clamp(from - passed, text.length));
    range.setEnd(text, clamp(to - passed, text.length));
    passed += text.length;
    for (const line of range.collapsed ? [] : range.getClientRects()) {
      top = Math.min(top, line.top);
      bottom = Math.max(bottom, line.bottom);
    }
  }
  return top <= bottom ? { top, bottom } : link.getBoundingClientRect();
}

const clamp = (offset: number, length: number) => Math.max(0, Math.min(offset, length));

/** Where the sentence that holds a place of a text begins and where its last word ends. */
function sentenceAround(text: string, at: number): readonly [from: number, to: number] {
  if (!("Segmenter" in Intl)) return [0, text.length];
  const sentences = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" }).segment(text);
  const { index, segment } = sentences.containing(at) ?? { index: 0, segment: text };
  return [index, index + segment.trimEnd().length];
}
