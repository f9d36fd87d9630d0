import type { Page } from "playwright-core";

const widths = [320, 420, 640, 719, 1280];

/**
 * The words in drawings that are larger on the screen than the title of their figure, or too small to read, in windows
 * of many widths.
 */
export async function oversizedText(page: Page, figures = "figure[data-figure]"): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.locator(figures).evaluateAll((all) =>
      all.flatMap((figure) => {
        const title = figure.querySelector(".figure-title");
        const most = title ? Number.parseFloat(getComputedStyle(title).fontSize) : Number.POSITIVE_INFINITY;
        return Array.from(figure.querySelectorAll(".drawings svg text"), (text) => {
          const scale = (text.closest("svg") as SVGSVGElement).getScreenCTM()?.a ?? 1;
          const size =
            text.getBoundingClientRect().width > 0 && scale * Number.parseFloat(getComputedStyle(text).fontSize);
          const isFault = size && (size > most + 0.05 || size < 10.95);
          return isFault
            ? [`${(figure as HTMLElement).dataset.figure}: "${text.textContent}" is ${size.toFixed(1)} px`]
            : [];
        }).flat();
      }),
    );
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}
