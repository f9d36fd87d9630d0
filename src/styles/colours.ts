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

/** The same colours by name, for drawings written in code. */
export const colour = {
  china: themeColour("china"),
  unitedStates: themeColour("united-states"),
  korea: themeColour("korea"),
  other: themeColour("other"),
  amber: themeColour("amber"),
  violet: themeColour("violet"),
  correction: themeColour("correction"),
  ink: themeColour("ink"),
  quiet: themeColour("quiet"),
  rule: themeColour("rule"),
  paper: themeColour("paper"),
  sheet: themeColour("sheet"),
} as const;

/** Colour of an economy by its ISO 3166 code, the same on every page. */
export function economyColour(iso3: string): string {
  return { CHN: colour.china, USA: colour.unitedStates, KOR: colour.korea }[iso3] ?? colour.other;
}
