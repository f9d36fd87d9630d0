import { type Particle, particleAfter } from "./particle.ts";

/** `{name}`, `{name#}` or `{name|은/는}`: the name, the sign of a value without its unit, the pair of particles. */
const blank = /\{(\w+)(#?)(?:\|([^}]*))?\}/g;

/** The values of a template by name, or what writes them: `plain` is true where the template asks for no unit. */
export type TemplateValues =
  | Readonly<Record<string, string | number>>
  | ((name: string, plain: boolean) => string | undefined);

/**
 * A sentence with its blanks filled: `{name}` is the value called name, `{name#}` the value without its unit, and
 * `{name|이/가}` the value followed by the Korean particle it asks for. An unknown name stays visible.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(blank, (whole, name: string, plain: string, particle?: Particle) => {
    const value = typeof values === "function" ? values(name, plain !== "") : values[name];
    if (value === undefined) return whole;
    return value + (particle ? particleAfter(String(value), particle) : "");
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
  for (const { 0: whole, 1: name = "", 2: plain, 3: particle, index } of template.matchAll(blank)) {
    words(index);
    pieces.push({ name, plain: plain !== "", particle: particle as Particle | undefined });
    from = index + whole.length;
  }
  words();
  return pieces;
}
