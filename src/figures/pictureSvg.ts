import { Resvg } from "@resvg/resvg-js";
import { resolveColours, tokenColour } from "../styles/resolveColours.ts";
import { drawingOf } from "./answers.ts";
import type { Figure } from "./figure.ts";

/**
 * A figure's marks alone, for beside a search result: at that size no label could be read. One file serves both languages,
 * and light and dark: a page's `color-scheme` reaches the pictures in it.
 */
export async function pictureSvg(figure: Figure): Promise<string> {
  const marks = (await drawingOf(figure, "en", "narrow"))
    .replace(/<text\b[\s\S]*?<\/text>/g, "")
    .replace(/<(?:title|desc)\b[\s\S]*?<\/(?:title|desc)>/g, "")
    .replace(/^<svg\b[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "");
  const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const names = [...new Set(Array.from(marks.matchAll(/var\(--([\w-]+)\)/g), ([, name]) => name as string))].sort();
  const colours = ["ink", ...names.filter((name) => name !== "ink")].map(
    (name) => `--${name}:light-dark(${tokenColour(name)},${tokenColour(name, "dark")})`,
  );
  const style = `<style>:root{color-scheme:light dark;color:var(--ink);${colours.join(";")}}</style>`;
  return `${open} viewBox="${extentOf(`${open} width="340" height="1000">${resolveColours(marks)}</svg>`)}" fill="currentColor">${style}${marks}</svg>\n`;
}

/** The box around all that a drawing shows, as a viewBox. */
function extentOf(svg: string): string {
  const box = new Resvg(svg, { font: { loadSystemFonts: false } }).innerBBox();
  if (!box) throw new Error("the drawing shows nothing but text");
  const edge = 2;
  return [box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge]
    .map((side) => Math.round(side))
    .join(" ");
}
