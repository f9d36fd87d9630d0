import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { Fan } from "../../../../model/fan.ts";
import type { PageWords } from "../../answer/pageWords.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { type ChanceLines, chanceLinesSvg } from "./chanceLinesSvg.ts";

/** Shows what share of the paths has crossed by each year and is ahead in it: two lines, and a table. */
export function showChanceYears(root: HTMLElement, { view, words }: PairPage, fan: Fan): void {
  const panel = root.querySelector<HTMLElement>("[data-part=chance-years]");
  if (!panel) return;
  const { assumptions: a } = view.get();
  const part = (name: string) => panel.querySelector(`[data-chance=${name}]`) as HTMLElement;
  const chaser = words.economies[a.chaser]?.name ?? a.chaser;
  const chart: ChanceLines = {
    ...fan,
    target: a.by,
    names: { crossedBy: words.chance.crossed, ahead: words.chance.ahead },
    colour: root.querySelector<SVGElement>("[data-side=chaser]")?.dataset.colour ?? "",
  };
  panel.hidden = false;
  part("measure").textContent = fillTemplate(words.chance.yearsMeasure, { chaser });
  part("target").textContent = fillTemplate(words.chance.target, { by: yearOf(a.by, words) });
  const drawings = part("drawings");
  drawings.setAttribute("aria-label", chanceAlternative(fan, a.by, words));
  [...drawings.children].forEach((drawing, i) => {
    drawing.innerHTML = chanceLinesSvg(chart, i === 1);
  });
  part("rows").innerHTML = chanceRows(fan, a.by)
    .map((i) => {
      const cells = [fan.crossedBy[i], fan.ahead[i]].map(
        (share) => `<td class="number">${percent(share, words, 1)}</td>`,
      );
      return `<tr${fan.years[i] === a.by ? ' class="crossing"' : ""}><th scope="row">${fan.years[i]}</th>${cells.join("")}</tr>`;
    })
    .join("");
}

/** Which years the table has, as indices: every fifth one, the target year and the last. */
export function chanceRows({ years }: Fan, target: number): number[] {
  return [...years.keys()].filter((i) => {
    const year = years[i] as number;
    return year % 5 === 0 || year === target || i === years.length - 1;
  });
}

/** The two lines in words: the target year, every twentieth, and how many paths never cross. */
export function chanceAlternative(
  fan: Fan,
  target: number,
  words: Pick<PageWords, "chance" | "sentences" | "language">,
) {
  const { years, crossedBy, ahead, never } = fan;
  const last = years.at(-1) as number;
  const points = years.flatMap((year, i) => {
    if (year % 20 !== 0 && year !== target && year !== last) return [];
    const shares = { crossed: percent(crossedBy[i], words), ahead: percent(ahead[i], words) };
    return [fillTemplate(words.chance.yearsPoint, { year: yearOf(year, words), ...shares })];
  });
  return fillTemplate(words.chance.yearsAlternative, {
    first: yearOf(years[0] as number, words),
    last: yearOf(last, words),
    points: points.join(" "),
    never: percent(never, words),
  });
}

function yearOf(year: number, { sentences }: Pick<PageWords, "sentences">): string {
  return fillTemplate(sentences.year, { year });
}

function percent(share: number | undefined, { language }: Pick<PageWords, "language">, digits = 0): string {
  return `${formatNumber(100 * (share ?? 0), digits, language)}%`;
}
