import type { Page } from "playwright-core";

/** The pictures of charts in lists and at the feet of essays. */
export const pictures = ":is(.essay-picture, .essay-neighbours, .chart-index) .drawing svg";

/**
 * Labels that touch each other or leave their drawing, in the fonts of the page: of the first visible drawing, or of
 * every one of another selector, of which there may be none.
 */
export function labelFaults(page: Page, selector?: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready;
    const visible = [...document.querySelectorAll(selector ?? ".drawing svg")].filter(
      (each) => each.getBoundingClientRect().width > 0,
    );
    const [first] = visible;
    if (!selector && !first) return ["no drawing is visible"];
    return (selector ? visible : visible.slice(0, 1)).flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      // A picture has a gap beside it.
      const spill = selector ? 3 : 1;
      const labels = [...svg.querySelectorAll("text")]
        .filter((text) => text.textContent?.trim())
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const outside = labels
        .filter(({ box }) => box.left < frame.left - spill || box.right > frame.right + spill)
        .map(({ words }) => `"${words}" leaves the drawing`);
      const touching = labels.flatMap((a, i) =>
        labels.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1 && down > 3 ? [`"${a.words}" touches "${b.words}"`] : [];
        }),
      );
      return [...outside, ...touching];
    });
  }, selector);
}
