/** The colours that charts share, by what they mean; each is a token of the page, so charts follow light and dark. */
export const colour = {
  china: "var(--china)",
  unitedStates: "var(--united-states)",
  korea: "var(--korea)",
  other: "var(--other)",
  amber: "var(--amber)",
  violet: "var(--violet)",
  correction: "var(--correction)",
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  sheet: "var(--sheet)",
} as const;

/** Dash pattern of everything that is projected rather than observed. */
export const projectedDash = "5 4";

/** Colour of an economy by its ISO 3166 code, the same on every page. */
export function economyColour(iso3: string): string {
  return { CHN: colour.china, USA: colour.unitedStates, KOR: colour.korea }[iso3] ?? colour.other;
}
