import type { Frame } from "../charts/frame.ts";

const colours: Readonly<Record<string, string>> = {
  paper: "light-dark(#ffffff, #0f1517)",
  sheet: "light-dark(#eef3f4, #182125)",
  ink: "light-dark(#14191b, #e3eaec)",
  quiet: "light-dark(#566065, #98a5aa)",
  rule: "light-dark(#d3dbde, #2b373b)",
  china: "light-dark(#c2391f, #ff8a73)",
  "united-states": "light-dark(#1f66b0, #7fb8f2)",
  korea: "light-dark(#0a8272, #4fcbb5)",
  other: "light-dark(#757570, #a3a39d)",
  amber: "light-dark(#946200, #e0b252)",
  violet: "light-dark(#7350a8, #bfa1ec)",
};

/**
 * The frame in which a notebook's cells draw: the house charts need one. Where the page does not have the site's
 * colours, because the file runs in another program, they are set first.
 */
export function frame(width: number): Frame {
  const { documentElement } = document;
  if (typeof getComputedStyle === "function" && getComputedStyle(documentElement).getPropertyValue("--china") === "") {
    for (const [name, value] of Object.entries(colours)) documentElement.style.setProperty(`--${name}`, value);
  }
  return { width, narrow: width < 500, language: "en", document };
}
