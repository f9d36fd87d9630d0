import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { Fan } from "../../../../model/fan.ts";
import type { PageWords } from "../../answer/pageWords.ts";
import type { Told } from "../../answer/tell.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { figureCell } from "./figureCell.ts";

/** A share of the simulations in percent, and what it is the share of. */
export type ChanceOfAnswer = readonly [share: string, label: string];

/**
 * How likely the answer is: the share of the paths that have overtaken by its year and by the last one, or, where the
 * chaser leads from the start, that are ahead in the last year.
 */
export function chancesOfAnswer(
  { kind, year }: Pick<Told, "kind" | "year">,
  { years, crossedBy, ahead }: Fan,
  { chance, sentences, language }: Pick<PageWords, "chance" | "sentences" | "language">,
): ChanceOfAnswer[] {
  const [first, last] = [years[0] as number, years.at(-1) as number];
  const cell = (share: number | undefined, template: string, by: number): ChanceOfAnswer => [
    `${formatNumber(100 * (share ?? 0), 0, language)}%`,
    fillTemplate(template, { year: fillTemplate(sentences.year, { year: by }) }),
  ];
  if (kind === "already-ahead") return [cell(ahead.at(-1), chance.aheadAtEnd, last)];
  if (kind === "never" || year >= last) return [cell(crossedBy.at(-1), chance.byEndOnly, last)];
  return [cell(crossedBy[year - first], chance.byThen, year), cell(crossedBy.at(-1), chance.byEnd, last)];
}

/** Shows beside the answer how likely it is. */
export function showAnswerChance(root: HTMLElement, { view, words }: PairPage, fan: Fan): void {
  const list = root.querySelector<HTMLElement>("[data-part=answer-chance]");
  if (!list) return;
  const cells = chancesOfAnswer(view.get().told, fan, words);
  list.hidden = false;
  list.replaceChildren(...cells.map(([share, label]) => figureCell(share, label)));
}
