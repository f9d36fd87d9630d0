import tokens from "./tokens.css?raw";

const declaration = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi;

const values = new Map(
  Array.from(tokens.matchAll(declaration), ([, name, light, dark]) => [
    name as string,
    { light: light as string, dark: dark as string },
  ]),
);

/** The value of a colour token in one theme, read from the style sheet itself. */
export function tokenColour(name: string, theme: "light" | "dark" = "light"): string {
  const value = values.get(name);
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  return value[theme];
}

/** A drawing for use outside the page: every `var(--token)` replaced by its colour. */
export function resolveColours(svg: string, theme: "light" | "dark" = "light"): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => tokenColour(name, theme));
}
