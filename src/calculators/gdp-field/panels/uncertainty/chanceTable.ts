import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { FieldChances } from "../../answer/fieldChances.ts";
import { type FieldContext, fieldName } from "../../answer/fieldText.ts";
import { rankRange } from "../../answer/rankRange.ts";
import type { ChanceWords } from "./chanceWords.ts";

type Context = Pick<FieldContext, "data" | "language"> & { readonly chance: ChanceWords };

/**
 * The chances of every rank as the inside of a table: economies from the best mean rank down, with the chance of being
 * first and of standing above the economy whose path is next below.
 */
export function chanceTable({ codes, levels, chances }: FieldChances, context: Context): string {
  const { chance: words, language } = context;
  const bySize = [...codes.keys()].sort((a, b) => (levels[b]?.level as number) - (levels[a]?.level as number));
  const order = [...codes.keys()].sort((a, b) => (chances.expected[a] as number) - (chances.expected[b] as number));
  const name = (i: number) => fieldName(codes[i] as string, context, "name");
  const shown = (share: number) => (share < 0.005 ? (share === 0 ? "" : "·") : escapeHtml(percent(share, language)));
  const rows = order.map((i) => {
    const byRank = chances.byRank[i] as readonly number[];
    const [low, high] = rankRange(byRank);
    const below = bySize[bySize.indexOf(i) + 1];
    const next =
      below === undefined
        ? "–"
        : `${escapeHtml(percent(chances.above[i]?.[below] as number, language))}% <span class="quiet">${escapeHtml(fieldName(codes[below] as string, context, "short"))}</span>`;
    const range = low === high ? String(low) : fillTemplate(words.between, { low, high });
    const cells = byRank.map(
      (share) =>
        `<td class="number chance" data-tenth="${Math.round(Math.round(100 * share) / 10)}">${shown(share)}</td>`,
    );
    return `<tr data-chance-of="${codes[i]}" data-first="${byRank[0]}" data-expected="${chances.expected[i]}"><th scope="row">${escapeHtml(name(i))}</th><td class="number">${formatNumber(chances.expected[i] as number, 1, language)}</td><td class="number">${range}</td><td class="number">${escapeHtml(percent(byRank[0] as number, language))}%</td><td>${next}</td>${cells.join("")}</tr>`;
  });
  const ranks = codes.map(
    (_, r) => `<th scope="col" class="number" aria-label="${fillTemplate(words.rank, { rank: r + 1 })}">${r + 1}</th>`,
  );
  const head = `<tr><th scope="col">${words.economy}</th>${[words.expected, words.range, words.first].map((text) => `<th scope="col" class="number">${text}</th>`).join("")}<th scope="col">${words.next}</th>${ranks.join("")}</tr>`;
  return `<thead>${head}</thead><tbody>${rows.join("")}</tbody>`;
}

/** A share in percent; what would be rounded to nothing or to all is said to be near it. */
function percent(share: number, language: FieldContext["language"]): string {
  if (share > 0 && share < 0.005) return "<1";
  if (share < 1 && share >= 0.995) return ">99";
  return formatNumber(100 * share, 0, language);
}
