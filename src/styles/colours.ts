/** The colours of the theme that a drawing may name: each is a token of tokens.css with a light and a dark value. */
export const colourNames = [
  "china",
  "united-states",
  "korea",
  "amber",
  "violet",
  "other",
  "ink",
  "quiet",
  "correction",
  "rule",
  "paper",
  "sheet",
] as const;
export type ColourName = (typeof colourNames)[number];

/** A colour as drawings write it: the page resolves it, light or dark; files resolve it before they leave. */
export function themeColour(name: ColourName): string {
  return `var(--${name})`;
}
