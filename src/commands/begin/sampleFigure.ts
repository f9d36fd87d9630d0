/**
 * The two files of a figure that stands as it is, by their names: a small question to real data, in the place of the one
 * that its editor will ask.
 */
export function sampleFigure(): Readonly<Record<"query.sql" | "figure.yaml", string>> {
  return { "query.sql": query, "figure.yaml": figure };
}

const query = `-- A question to begin with: people in Korea and Japan, by year. Ask your own; npm run sql -- <this file> answers it.
select year, iso3, population as people
from world_bank_population
where iso3 in ('KOR', 'JPN')
order by iso3, year
`;

const figure = `# yaml-language-server: $schema=../../../../figures/figure.schema.json
# How the question is drawn and what it says; src/figures/README.md tells every key.
kind: observation
columns:
  iso3:
    heading: { en: Country, ko: 나라 }
    values: { KOR: { en: Korea, ko: 한국, color: korea }, JPN: { en: Japan, ko: 일본, color: violet } }
  year: { heading: { en: Year, ko: 연도 }, unit: year }
  people: { heading: { en: People, ko: 인구 }, unit: people }
plot:
  - { mark: line, x: year, y: people, stroke: iso3, label: end }
# Numbers of the title come from the rows, so that it changes with them.
values:
  peak: { sql: "select arg_max(year, people) from rows where iso3 = 'JPN'", unit: year }
title: { en: "Japan’s population was largest in {peak}", ko: "일본 인구는 {peak}에 가장 많았다" }
measure: { en: People at the middle of the year., ko: 연앙 인구. }
`;
