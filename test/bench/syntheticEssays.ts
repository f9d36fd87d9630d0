import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const countries = [
  ["CHN", "China", "중국"],
  ["DEU", "Germany", "독일"],
  ["GBR", "Britain", "영국"],
  ["IND", "India", "인도"],
  ["JPN", "Japan", "일본"],
  ["KOR", "Korea", "한국"],
  ["USA", "America", "미국"],
] as const;
const factsEach = 20;

/** Adds essays to a project, each of two charts and twenty facts over the World Bank's table, in both languages. */
export function addSyntheticEssays(root: string, count: number): void {
  for (let i = 1; i <= count; i++) addEssay(join(root, "src/essays", `synthetic-${i}`), i);
}

function addEssay(folder: string, i: number): void {
  const ids = [`synthetic-${i}-levels`, `synthetic-${i}-latest`] as const;
  const [code, country, korean] = countries[i % countries.length] as (typeof countries)[number];
  const facts = Array.from({ length: factsEach }, (_, k) => ({ id: `synthetic-${i}-size-${k + 1}`, year: 2000 + k }));
  const head = (title: string, standfirst: string, topic: string) => `---
title: ${title}
standfirst: ${standfirst}
topic: ${topic}
published: "2026-11-21"
updated: "2026-11-21"
related: []
leadFigure: ${ids[0]}
order: ${100 + i}
---
`;
  const files: Record<string, string> = {
    "en.mdx": `${head(`How large the economy of ${country} was`, `How large the economy of ${country} was, year by year, in dollars of the day.`, `Size of ${country}`)}
The World Bank gives one number for each year.

<Figure id="${ids[0]}" />

${facts.map(({ id, year }) => `In ${year} the economy of ${country} had a size of <Fact id="${id}" />.`).join("\n\n")}

<Figure id="${ids[1]}" />
`,
    "ko.mdx": `${head(`${korean}의 경제 규모`, `${korean}의 경제 규모를 해마다 달러로 본다. 숫자는 표에 있다.`, `${korean} 경제`)}
세계은행은 해마다 숫자 하나를 낸다.

<Figure id="${ids[0]}" />

${facts.map(({ id, year }) => `${year}년 ${korean}의 경제 규모는 <Fact id="${id}" />였다.`).join("\n\n")}

<Figure id="${ids[1]}" />
`,
    "facts.yaml": facts
      .map(
        ({ id, year }) => `${id}:
  says: { en: "The size of the economy of ${country} in ${year}, essay ${i}.", ko: "${year}년 ${korean}의 경제 규모 ${i}" }
  unit: usd
  kind: observation
  sql: select gdp_usd from world_bank_gdp where iso3 = '${code}' and year = ${year}
`,
      )
      .join("\n"),
    [`figures/${ids[0]}/query.sql`]: `-- The size of one economy by year.
select year, gdp_usd / 1e9 as size from world_bank_gdp where iso3 = '${code}' and year >= ${1970 + (i % 20)} order by year
`,
    [`figures/${ids[0]}/figure.yaml`]: `kind: observation
columns:
  year: { heading: { en: Year, ko: 연도 }, unit: year }
  size: { heading: { en: Billions of dollars, ko: 경제 규모 }, unit: usd-billion }
plot:
  - { mark: line, x: year, y: size }
title: { en: "The size of the economy of ${country}, chart ${i}", ko: "${korean}의 경제 규모, 차트 ${i}" }
measure: { en: "Billions of dollars of the day.", ko: "경상 달러." }
`,
    [`figures/${ids[1]}/query.sql`]: `-- The sizes of economies in one year.
select country, gdp_usd / 1e9 as size from world_bank_gdp where year = ${1990 + (i % 30)} and iso3 <> 'WLD' order by size desc
`,
    [`figures/${ids[1]}/figure.yaml`]: `kind: observation
columns:
  country:
    heading: { en: Country, ko: 나라 }
  size: { heading: { en: Billions of dollars, ko: 경제 규모 }, unit: usd-billion }
plot:
  - { mark: barX, x: size, y: country }
title: { en: "The sizes of economies, chart ${i}", ko: "여러 나라의 경제 규모, 차트 ${i}" }
measure: { en: "Billions of dollars of the day.", ko: "경상 달러." }
`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
