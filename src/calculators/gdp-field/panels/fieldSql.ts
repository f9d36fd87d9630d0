import type { FieldAssumptions } from "../state/fieldAssumptions.ts";

/**
 * A field as SQL over the bundled data: a recursive query that compounds year by year, as the model does. Growth by the
 * rules is computed from the tables; a rate that the reader set is written in.
 */
export function fieldSql(a: FieldAssumptions, codes: readonly string[], startYear: number): string {
  const list = codes.map((code) => `'${code}'`).join(", ");
  const level = {
    "wb-2026-07": `select iso3, ${a.base === "ppp" ? "gdp_ppp_2021" : "gdp_usd"} / 1e9 as size from world_bank_2026_07`,
    "imf-2026-04": `select iso3, ${a.base === "ppp" ? "gdp_ppp_bn" : "gdp_usd_bn"} as size from imf_weo_2026_04`,
  }[a.start];
  const own = caseOf(a.own);
  const rer = caseOf(a.rer);
  const ruled = rules[a.growth](a);
  const rate = own ? `coalesce(${own}, ${ruled.rate})` : ruled.rate;
  const drift = rer ? ` * (1 + coalesce(${rer}, 0) / 100)` : "";
  return `-- ${codes.length} economies from ${startYear} to ${a.horizon}, billions, compounded once a year
with recursive ${ruled.tables}start as (
  ${level}
  where year = ${startYear} and iso3 in (${list})
),
path as (
  select iso3, ${startYear} as year, size${ruled.first} from start${ruled.joinFirst}
  union all
  select
    path.iso3,
    path.year + 1,
    size * (1 + ${rate} / 100)${drift}${ruled.next}
  from path${ruled.join}
  where path.year < ${a.horizon}
)
select name_en as economy, year, size, rank() over (partition by year order by size desc) as rank
from path
join world_bank_economies using (iso3)
order by year, rank`;
}

const double = (value: number) => (value < 0 ? `(${value}e0)` : `${value}e0`);

function caseOf(rates: Readonly<Record<string, number>>): string | undefined {
  const entries = Object.entries(rates);
  if (entries.length === 0) return undefined;
  return `case path.iso3 ${entries.map(([code, rate]) => `when '${code}' then ${double(rate)}`).join(" ")} end`;
}

interface RuleSql {
  /** Tables that the recursion reads, each followed by a comma. */
  readonly tables: string;
  readonly rate: string;
  readonly join: string;
  /** Columns that the recursion carries beside the size: in the first row and in the next, and where they come from. */
  readonly first: string;
  readonly joinFirst: string;
  readonly next: string;
}

const rules: Readonly<Record<FieldAssumptions["growth"], (a: FieldAssumptions) => RuleSql>> = {
  decade: () => ({
    tables: `decade as (
  select iso3, 100 * (exp(avg(ln(1 + real_growth / 100))) - 1) as rate
  from world_bank_2026_07
  where year > (select max(year) - 10 from world_bank_2026_07) and real_growth is not null
  group by iso3
),
`,
    rate: "decade.rate",
    join: "\n  left join decade using (iso3)",
    first: "",
    joinFirst: "",
    next: "",
  }),
  imf: () => ({
    tables: `outlook as (
  select iso3, year, real_growth as rate, max(year) over () as last_year
  from imf_weo_2026_04
  where status = 'projection'
),
held as (
  select iso3, avg(rate) as rate from outlook where year > last_year - 5 group by iso3
),
`,
    rate: "coalesce(outlook.rate, held.rate)",
    join: "\n  left join outlook on outlook.iso3 = path.iso3 and outlook.year = path.year + 1\n  left join held on held.iso3 = path.iso3",
    first: "",
    joinFirst: "",
    next: "",
  }),
  converge: ({ frontier, speed }) => ({
    tables: `per_head as (
  select iso3, ln((select gdp_ppp_2021 / population from world_bank_2026_07 where iso3 = 'USA' and year = last_year) / (gdp_ppp_2021 / population)) as distance
  from world_bank_2026_07, (select max(year) as last_year from world_bank_2026_07)
  where year = last_year
),
people as (
  select iso3, year, population / lag(population) over (partition by iso3 order by year) as growth
  from un_population_2024
),
`,
    rate: `(100 * ((1 + (${double(frontier)} + ${double(speed)} * distance) / 100) * people.growth - 1))`,
    join: "\n  left join people on people.iso3 = path.iso3 and people.year = path.year + 1",
    first: ", distance",
    joinFirst: " left join per_head using (iso3)",
    next: `,\n    distance + ln(1 + ${double(frontier)} / 100) - ln(1 + (${double(frontier)} + ${double(speed)} * distance) / 100)`,
  }),
};
