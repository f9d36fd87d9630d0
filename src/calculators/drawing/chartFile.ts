import type { Picture } from "../../sharing/pictureFile.ts";
import { shownPicture } from "../../sharing/shownPicture.ts";

const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
  "paint-order",
];

/**
 * The drawing on the screen as a file of its own, in the colours and fonts of the page: what the style sheet says of it
 * is written into it.
 */
export function chartFile(svg: SVGSVGElement, words: Omit<Picture, "drawing" | "fonts">): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    const target = to[i] as Element;
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value && value !== "none" && value !== "normal") target.setAttribute(name, value);
    }
    if (style.fill === "none") target.setAttribute("fill", "none");
  });
  for (const handle of copy.querySelectorAll("[data-handle]")) handle.remove();
  return shownPicture({ ...words, drawing: copy, fonts: getComputedStyle(svg).fontFamily });
}
