import type { Page } from "playwright-core";

/** Bytes of the fonts that a page has loaded so far. */
export function fontBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
    return (fonts as PerformanceResourceTiming[]).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}

/** The Korean serif text of a page that is not drawn with the site's own faces, with the fonts of the machine that were. */
export async function textInLocalSerif(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // A list of hundreds of like entries is read in its first ones.
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest("[data-verdict-section] article:nth-of-type(n+4)")) continue;
      const hasOwn = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[가-힣]/.test(node.textContent ?? ""),
      );
      const isSerif = hasOwn && getComputedStyle(element).fontFamily.startsWith('"Noto Serif KR Cut"');
      const isLeaf = [...element.querySelectorAll("*")].every(
        (inner) => getComputedStyle(inner).fontFamily === getComputedStyle(element).fontFamily,
      );
      if (isSerif && isLeaf && element.getClientRects().length > 0) element.setAttribute("data-serif-text", "");
    }
  });
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "[data-serif-text]",
  });
  const local: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    const names = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    if (names.length === 0) continue;
    const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId });
    local.push(`${names.join(", ")}: ${outerHTML.slice(0, 120)}`);
  }
  await session.detach();
  return local;
}
