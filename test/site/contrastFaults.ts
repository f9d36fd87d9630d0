import type { Page } from "playwright-core";

/**
 * Text that stands out too little from what is behind it (WCAG 2.2, 1.4.3): under 4.5 to 1, or under 3 to 1 where it is
 * large, 24 px or 18.66 px bold. What is behind it is the nearest background around it, half-transparent ones over the
 * next. One sentence per kind of place, with colours and ratio. Text that no style sheet colours, as of a control that
 * is off, and drawings, whose pairs `test/charts` holds, are left out.
 */
export function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const read = new Map<string, Colour>();
    /** Any notation of CSS, through one painted point. */
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known || !canvas) return known ?? [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      read.set(text, [red, green, blue, alpha / 255]);
      return read.get(text) as Colour;
    };
    const over = (front: Colour, back: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => front[i] * front[3] + back[i] * (1 - front[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backs = new Map<Element | null, Colour>();
    const backOf = (element: Element | null): Colour => {
      const known = backs.get(element);
      if (known) return known;
      const canvasColour: Colour = colourOf("Canvas");
      const own = element ? colourOf(getComputedStyle(element).backgroundColor) : canvasColour;
      const back = !element || own[3] === 1 ? own : over(own, backOf(element.parentElement));
      backs.set(element, back);
      return back;
    };
    const opacities = new Map<Element | null, number>([[null, 1]]);
    const opacityOf = (element: Element | null): number => {
      const known = opacities.get(element);
      if (known !== undefined || !element) return known ?? 1;
      const opacity = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
      opacities.set(element, opacity);
      return opacity;
    };
    const faults = new Map<string, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || seen.has(element) || !walker.currentNode.textContent?.trim()) continue;
      seen.add(element);
      if (element.closest("svg, script, style, noscript, :disabled, [aria-disabled=true], .visually-hidden")) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const back = backOf(element);
      const ink = colourOf(color);
      const front = over([ink[0], ink[1], ink[2], ink[3] * opacityOf(element)], back);
      const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      if (ratio >= (isLarge ? 3 : 4.5)) continue;
      const place = `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join("")}`;
      const colours = [front, back].map((each) => `rgb(${each.slice(0, 3).map(Math.round).join(" ")})`).join(" on ");
      faults.set(
        `${place} ${colours}`,
        `contrast ${ratio.toFixed(2)}: ${place}, ${colours}, "${walker.currentNode.textContent.trim().slice(0, 40)}"`,
      );
    }
    return [...faults.values()];
  });
}
