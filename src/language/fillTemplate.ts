import { blanksIn, fillBlanks } from "./blanks.ts";
import type { Particle } from "./particle.ts";

/** The values of a template by name, or what writes them: `plain` is true where the template asks for no unit. */
export type TemplateValues =
  | Readonly<Record<string, string | number>>
  | ((name: string, plain: boolean) => string | undefined);

/** The name in a blank, and whether its sign `#` asks for the value without its unit. */
function nameIn(text: string): { name: string; plain: boolean } {
  const plain = text.endsWith("#");
  return { name: plain ? text.slice(0, -1) : text, plain };
}

/**
 * A sentence with its blanks filled: `{name}` is the value called name, `{name#}` the value without its unit, and
 * `{name|이/가}` the value followed by the Korean particle it asks for. An unknown name stays visible.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return fillBlanks(template, (blank) => {
    const { name, plain } = nameIn(blank.name);
    const value = typeof values === "function" ? values(name, plain) : values[name];
    return value === undefined ? undefined : String(value);
  });
}

/** A piece of a template: words as they stand, or a blank with the name of its value. */
export type Piece =
  | { readonly words: string }
  | { readonly name: string; readonly plain: boolean; readonly particle: Particle | undefined };

/** "Of {received}, {answered#} …" in pieces, for a page that sets its values apart. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const words = (to?: number) => {
    const text = template.slice(from, to);
    if (text !== "") pieces.push({ words: text });
  };
  for (const { whole, name, particle, offset } of blanksIn(template)) {
    words(offset);
    pieces.push({ ...nameIn(name), particle: particle as Particle | undefined });
    from = offset + whole.length;
  }
  words();
  return pieces;
}
