import type { Candidate } from "./candidate.ts";
import { cellCandidates } from "./cellCandidates.ts";
import type { Context } from "./context.ts";
import { countCandidates } from "./countCandidates.ts";
import { figureValueCandidates } from "./knownCandidates.ts";
import { pairCandidates } from "./pairCandidates.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import { type Ranked, rank, shapesNamed } from "./rank.ts";
import type { FigureValue } from "./readKnown.ts";
import { seriesCandidates } from "./seriesCandidates.ts";
import type { Source } from "./source.ts";

/** The tables and what is known of them. */
export interface Searched {
  readonly sources: readonly Source[];
  readonly figureValues: readonly FigureValue[];
}

/** What the tables give for a number: the likeliest, the best first, and how many ways there are in all. */
export function findCandidates(
  { sources, figureValues }: Searched,
  printed: PrintedNumber,
  context: Context,
): { readonly ranked: readonly Ranked[]; readonly total: number } {
  const wanted = shapesNamed(context);
  const found: Candidate[] = figureValueCandidates(sources, figureValues, printed);
  for (const source of sources) {
    const groups = [
      cellCandidates(source, printed),
      pairCandidates(source, printed, wanted),
      seriesCandidates(source, printed, [100]),
      countCandidates(source, printed),
    ];
    for (const group of groups) for (const candidate of group) found.push(candidate);
  }
  return { ranked: rank(found, printed, context), total: found.length };
}
