import type { Candidate } from "./candidate.ts";
import { cellCandidates } from "./cellCandidates.ts";
import type { Context } from "./context.ts";
import { countCandidates } from "./countCandidates.ts";
import { figureValueCandidates } from "./knownCandidates.ts";
import { pairCandidates } from "./pairCandidates.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import { type Ranked, rank } from "./rank.ts";
import type { FigureValue } from "./readKnown.ts";
import { seriesCandidates } from "./seriesCandidates.ts";
import type { Source } from "./source.ts";

/** The tables and what is known of them. */
export interface Searched {
  readonly sources: readonly Source[];
  readonly figureValues: readonly FigureValue[];
}

const yearly = /\b(?:a|per|each|every) year\b|\bannual\w*|\bon average\b|연평균|해마다|매년|한 해에|연간/i;

/** Everything in the tables that gives the number, the likeliest first. */
export function findCandidates(
  { sources, figureValues }: Searched,
  printed: PrintedNumber,
  context: Context,
): Ranked[] {
  const found = sources.flatMap((source): Candidate[] => [
    ...cellCandidates(source, printed),
    ...pairCandidates(source, printed, context.says(yearly)),
    ...seriesCandidates(source, printed, [100]),
    ...countCandidates(source, printed),
  ]);
  return rank([...found, ...figureValueCandidates(sources, figureValues, printed)], printed, context);
}
