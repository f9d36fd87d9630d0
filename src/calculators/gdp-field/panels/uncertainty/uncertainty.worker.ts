import { drawRanks, type RankDraws, rankChances, type UncertainLevel } from "../../../../model/rankChances.ts";
import type { Numbered } from "../../../latestAnswer.ts";

/** A question: the chances of every rank among levels. */
export interface ChanceQuestion {
  readonly levels: readonly UncertainLevel[];
  readonly seed: number;
}

// The draws depend on the seed and the number of economies alone: they are kept while a reader moves growth rates.
let drawn: { readonly seed: number; readonly draws: RankDraws } | undefined;

addEventListener("message", ({ data }: MessageEvent<Numbered<ChanceQuestion>>) => {
  const { id, levels, seed } = data;
  if (drawn?.seed !== seed || drawn.draws.economies !== levels.length)
    drawn = { seed, draws: drawRanks(levels.length, { seed }) };
  postMessage({ id, chances: rankChances(levels, drawn.draws) });
});
