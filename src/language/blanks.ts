import { type Particle, particleAfter } from "./particle.ts";

/**
 * A blank in a sentence: `{name}`, `{name:1}` with so many decimals, `{name:short}` as in a label, `{name|은/는}` with
 * the particle it needs. `whole` is the blank as it stands.
 */
export interface Blank {
  readonly name: string;
  readonly form?: string | undefined;
  readonly particle?: string | undefined;
  readonly whole: string;
}

const blank = /\{([^{}:|]*)(?::([^{}|]*))?(?:\|([^{}]*))?\}/g;

/** The blanks of a sentence, each with its offset. */
export function blanksIn(sentence: string): (Blank & { readonly offset: number })[] {
  return Array.from(sentence.matchAll(blank), ({ 0: whole, 1: name = "", 2: form, 3: particle, index }) => ({
    name,
    form,
    particle,
    whole,
    offset: index,
  }));
}

/** Offset of a brace that opens or closes no blank. */
export function strayBrace(sentence: string): number | undefined {
  const rest = sentence.replace(blank, (whole) => " ".repeat(whole.length)).search(/[{}]/);
  return rest < 0 ? undefined : rest;
}

/** A sentence with its blanks filled; particles follow what stands before them. What nothing is written for stays to be seen. */
export function fillBlanks(sentence: string, write: (blank: Blank) => string | undefined): string {
  return sentence.replace(blank, (whole, name: string, form?: string, particle?: string) => {
    const text = write({ name, form, particle, whole });
    if (text === undefined) return whole;
    return particle === undefined ? text : text + particleAfter(text, particle as Particle);
  });
}
