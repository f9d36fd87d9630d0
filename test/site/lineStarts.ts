import type { Page } from "playwright-core";

/** Where a line of the page's text begins with a tilde, or with the rest of a Korean word: the words around each place. */
export function brokenLineStarts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const blockOf = (node: Node) => {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display === "inline") element = element.parentElement;
      return element;
    };
    // A list of hundreds of like entries is read in its first ones.
    const unseen =
      "[data-verdict-section] article:nth-of-type(n+4), svg, script, style, pre, code, textarea, .visually-hidden, details:not([open]) > :not(summary)";
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let last: { block: Element | null; bottom: number; character: string } | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(unseen)) continue;
      // Where the text itself breaks the line, nothing was parted.
      if ([node.previousSibling, node.parentElement?.previousSibling].some((each) => each?.nodeName === "BR"))
        last = undefined;
      const block = blockOf(node);
      const text = node.textContent ?? "";
      for (const [i, character] of [...text].entries()) {
        if (character === "\u2060") continue;
        if (/\s/.test(character)) {
          if (last) last.character = " ";
          continue;
        }
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getClientRects()[0];
        if (!box || box.height === 0) continue;
        const begins = last?.block === block && box.top >= last.bottom - 2;
        const partsWord = last && /[\p{L}\p{N}%)\]’”]/u.test(last.character) && /[가-힣]/.test(character);
        if (begins && (/[~～]/.test(character) || partsWord)) broken.push(text.slice(Math.max(0, i - 12), i + 8));
        last = { block, bottom: box.bottom, character };
      }
    }
    return broken;
  });
}
