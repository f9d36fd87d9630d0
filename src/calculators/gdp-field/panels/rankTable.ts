import { escapeHtml } from "../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import type { FieldAnswer } from "../answer/answerField.ts";
import { type FieldContext, fieldName } from "../answer/fieldText.ts";
import { type FieldAssumptions, fieldRanges } from "../state/fieldAssumptions.ts";

/** The years whose ranks have a column, where the field reaches them. */
const namedYears = [2030, 2050];

export const rankYears = (years: readonly number[]): number[] => [
  ...new Set([years[0] as number, ...namedYears.filter((year) => years.includes(year)), years.at(-1) as number]),
];

/** What one row of the table says, as text; numbers carry no unit. */
export interface RankRow {
  readonly code: string;
  readonly name: string;
  readonly growth: string;
  readonly isOwn: boolean;
  readonly first: string;
  readonly last: string;
  readonly ranks: readonly string[];
  readonly worldFirst: string;
  readonly worldLast: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function rankRows(a: FieldAssumptions, answer: FieldAnswer, context: FieldContext): RankRow[] {
  const { years, paths, ranks } = answer;
  const { language } = context;
  return paths.map(({ code, levels }, i) => {
    const level = (value: number) => formatNumber(value, value < 100 ? 1 : 0, language);
    const rankOf = (year: number) => String(ranks[i]?.[years.indexOf(year)]);
    const [first, last] = answer.growth[i] as readonly [number, number];
    const rate = (value: number) => formatNumber(value, 2, language);
    const isOwn = code in a.own;
    return {
      code,
      name: fieldName(code, context, "name"),
      growth: rate(first) === rate(last) ? rate(first) : `${rate(first)} → ${rate(last)}`,
      isOwn,
      first: level(levels[0] as number),
      last: level(levels.at(-1) as number),
      ranks: rankYears(years).map(rankOf),
      worldFirst: String(answer.worldRanks[i]?.[0]),
      worldLast: String(answer.worldRanks[i]?.[1]),
      attributes: Object.fromEntries([
        ["data-economy", code],
        ...namedYears.filter((year) => years.includes(year)).map((year) => [`data-rank-${year}`, rankOf(year)]),
        ["data-value", String(Number((levels.at(-1) as number).toFixed(3)))],
      ]),
    };
  });
}

/** The head of the table. */
export function rankHead(years: readonly number[], { words }: FieldContext): string {
  const [first, last] = [years[0] as number, years.at(-1) as number];
  const heads = [
    fillTemplate(words.sizeIn, { year: first }),
    fillTemplate(words.sizeIn, { year: last }),
    ...rankYears(years).map((year) => fillTemplate(words.rankIn, { year })),
    ...[first, last].map((year) => fillTemplate(words.worldIn, { year })),
  ];
  return `<tr><th scope="col">${words.economy}</th>${heads.map((head) => `<th scope="col" class="number">${head}</th>`).join("")}<th scope="col">${words.growthHead}</th></tr>`;
}

/** The first year's rate of growth, as a text field shows it. */
export const typedRate = ({ growth }: RankRow): string => growth.split(" ")[0] as string;

/** Whether growth changes over the years: then it is written beside the field, which holds that of the first. */
export const hasPath = ({ growth }: RankRow): boolean => growth.includes("→");

/** The rows of the table; a slider and a text field change the growth of each economy where scripts run. */
export function rankBody(rows: readonly RankRow[], context: FieldContext): string {
  const { words } = context;
  const [least, most] = fieldRanges.growth;
  return rows
    .map((row) => {
      const attributes = Object.entries(row.attributes).map(([name, value]) => ` ${name}="${value}"`);
      const name = fieldName(row.code, context, "sentence");
      const label = escapeHtml(fillTemplate(words.growthOf, { name }));
      const ruled = escapeHtml(fillTemplate(words.ruled, { name }));
      const controls = `<span class="scripted field-rate"><input type="range" min="${least}" max="${most}" step="0.1" data-rate="${row.code}" aria-label="${label}"/><input type="text" autocomplete="off" data-typed="${row.code}" aria-label="${label}" value="${typedRate(row)}"/><button type="button" class="button quiet" data-ruled="${row.code}" aria-label="${ruled}" title="${ruled}"${row.isOwn ? "" : " hidden"}>↺</button></span>`;
      const cells = [row.first, row.last, ...row.ranks, row.worldFirst, row.worldLast];
      return `<tr${attributes.join("")}><th scope="row">${escapeHtml(row.name)}</th>${cells.map((cell) => `<td class="number" data-cell>${cell}</td>`).join("")}<td class="field-growth"><span data-cell="growth"${hasPath(row) ? ' class="path"' : ""}>${row.growth}</span>${controls}</td></tr>`;
    })
    .join("");
}
