import type { FigureFiles } from "../../src/figures/figureFiles.ts";

export const ratioSql = `-- A ratio by year and measure.
select year, measure, ratio, status
from (values
  (2005, 'market', 17.8, 'actual'), (2021, 'market', 76.7, 'actual'),
  (2024, 'market', 64.0, 'actual'), (2030, 'market', 71.5, 'projection'),
  (2005, 'ppp', 45.9, 'actual'), (2024, 'ppp', 130.4, 'actual'), (2030, 'ppp', 146.9, 'projection')
) as ratios(year, measure, ratio, status)
where year >= coalesce(getvariable('first_year'), 2005)
  and list_contains(coalesce(getvariable('measures'), ['market', 'ppp']), measure)
order by measure, year
`;

export const ratioYaml = `kind: projection
columns:
  year: { heading: { en: Year, ko: 연도 }, unit: year }
  measure:
    heading: { en: Measure, ko: 기준 }
    values:
      market: { en: market rates, ko: 시장환율, color: china }
      ppp: { en: purchasing power, ko: 구매력평가 }
  ratio: { heading: { en: China as % of US, ko: 미국 대비 }, unit: percent, digits: 1 }
  status: { heading: { en: Kind, ko: 구분 } }
status: status
plot:
  - { mark: line, x: year, y: ratio, stroke: measure, label: end }
y: { include: [0] }
values:
  peak: { sql: "select arg_max(year, ratio) from rows where measure = 'market'", unit: year }
  height: { sql: select max(ratio) from rows where year = peak, of: ratio }
  span: { sql: peak - first_year, unit: years }
title:
  - when: list_contains(measures, 'market')
    en: "China peaked at {height:0} of America in {peak}, {span} after {first_year}"
    ko: "중국은 {peak} 미국의 {height:0|이/가} 된다"
  - { en: "China by {measures}", ko: "{measures|으로/로} 본 중국" }
measure: { en: "Percent.", ko: "퍼센트." }
controls:
  - { parameter: first_year, label: { en: From, ko: 부터 }, kind: range, minimum: 1995, maximum: 2018 }
  - { parameter: measures, label: { en: Measures, ko: 기준 }, kind: multiple, options: { of: measure } }
`;

/** The folder of a sound figure, with some of it written otherwise. */
export function ratioFigure(changes: Partial<FigureFiles> = {}): FigureFiles {
  return {
    id: "ratio",
    essay: "economies",
    path: "src/essays/economies/figures/ratio",
    yaml: ratioYaml,
    sql: ratioSql,
    chart: false,
    ...changes,
  };
}

/** A text with a part of it replaced; a part that is not there is a mistake of the test. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no "${from}" in the text.`);
  return text.replace(from, () => to);
}
