import type { Scenario, ScenarioEconomy } from "../../../../model/scenario.ts";
import { baseYear } from "../../../../model/scenarioGrowth.ts";
import economyPopulation from "../../data/queries/economyPopulation.sql?raw";
import type { Assumptions } from "../../state/assumptions.ts";

/**
 * The path of a scenario as SQL over the bundled data: a recursive query that compounds year by year, as the model
 * does. Levels are read from the tables, or written in where they are the reader's own.
 */
export function explorerSql(a: Assumptions, scenario: Scenario): string {
  const { startYear, horizon, basis, chaser, leader, currency } = scenario;
  const market = basis === "market";
  const drift = (rates: readonly number[]) =>
    market
      ? rates
          .filter((rate) => rate !== 0)
          .map((rate) => ` * (1 + ${double(rate)} / 100)`)
          .join("")
      : "";
  const next = (side: ScenarioEconomy, name: string, rates: readonly number[]) =>
    `    ${name} * (1 + ${growthSql(side, startYear)} / 100)${drift(rates)}${shockSql(scenario, side.code)}`;
  return `-- ${a.chaser} and ${a.leader} from ${startYear} to ${horizon}, billions, compounded once a year
with recursive ${a.perHead ? peopleSql : ""}path as (
  select
    ${startYear} as year,
    ${levelSql(a, scenario, "chaser")} as chaser,
    ${levelSql(a, scenario, "leader")} as leader
  union all
  select
    year + 1,
${next(chaser, "chaser", [chaser.prices, currency])},
${next(leader, "leader", [leader.prices])}
  from path
  where year < ${horizon}
)
${a.perHead ? perHeadSql(a) : wholeSql}
order by year`;
}

const wholeSql = `select year, chaser, leader, 100 * chaser / leader as ratio_percent, chaser > leader * (1 + 1e-12) as ahead
from path`;

// Within another select: DuckDB orders no member of a recursive query.
const peopleSql = `people as (
select * from (
${economyPopulation})
),
`;

function perHeadSql({ chaser, leader }: Assumptions): string {
  return `select
  year,
  1e9 * chaser / ours.population as chaser_dollars_per_head,
  1e9 * leader / theirs.population as leader_dollars_per_head,
  100 * (chaser / ours.population) / (leader / theirs.population) as ratio_percent,
  chaser / ours.population > leader / theirs.population * (1 + 1e-12) as ahead
from path
join people as ours using (year)
join people as theirs using (year)
where ours.iso3 = '${chaser}' and theirs.iso3 = '${leader}'`;
}

/** A number that DuckDB reads as a double: decimals written plainly would be rounded as decimals. */
function double(value: number): string {
  return `${value < 0 ? "(" : ""}${value}${String(value).includes("e") ? "" : "e0"}${value < 0 ? ")" : ""}`;
}

function growthSql(side: ScenarioEconomy, startYear: number): string {
  const { growth, fade, datedGrowth = [] } = side;
  const base = baseYear(side, startYear);
  const rate = fade
    ? `(${double(fade.end)} + ${double(growth - fade.end)} * power(0.5e0, (year - ${base}) / ${double(fade.halfLife)}))`
    : double(growth);
  if (datedGrowth.length === 0) return rate;
  const dated = datedGrowth.map((each) => `when ${each.year} then ${double(each.growth)}`).join(" ");
  return `(case year + 1 ${dated} else ${rate} end)`;
}

function shockSql({ shocks }: Scenario, code: string): string {
  return shocks
    .filter((shock) => shock.code === code)
    .map(({ year, change }) => ` * (case year + 1 when ${year} then 1 + ${double(change)} / 100 else 1e0 end)`)
    .join("");
}

function levelSql(a: Assumptions, scenario: Scenario, side: "chaser" | "leader"): string {
  const { code, gdp } = scenario[side];
  if (a.own) return double(gdp);
  const year = scenario.startYear;
  const indicator = a.basis === "ppp" ? "PPPGDP" : "NGDPD";
  if (a.start === "wb-2026-07") {
    const column = a.basis === "ppp" ? "gdp_ppp_2021" : "gdp_usd";
    return `(select ${column} / 1e9 from world_bank_2026_07 where iso3 = '${code}' and year = ${year})`;
  }
  if (a.start === "imf-2026-04") {
    const column = a.basis === "ppp" ? "gdp_ppp_bn" : "gdp_usd_bn";
    return `(select ${column} from imf_weo_2026_04 where iso3 = '${code}' and year = ${year})`;
  }
  if (a.start === "imf-2025-10") {
    return `(select value from imf_weo_2025_10 where iso3 = '${code}' and indicator = '${indicator}' and year = ${year})`;
  }
  if (a.start.startsWith("imf-")) {
    const edition = a.start.slice(4);
    return `(select value from imf_weo_editions where edition = '${edition}' and iso3 = '${code}' and indicator = '${indicator}' and year = ${year})`;
  }
  if (a.start.startsWith("world-bank-"))
    return `(select gdp_usd / 1e9 from world_bank_gdp where iso3 = '${code}' and year = ${year})`;
  if (a.start.startsWith("article-")) {
    return `(select value from article_2020 where topic = 'gdp' and measure = 'gdp' and iso3 = '${code}' and year = ${year})`;
  }
  return double(gdp);
}
