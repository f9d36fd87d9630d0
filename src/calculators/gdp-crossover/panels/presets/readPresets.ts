import type { Database } from "../../../../database/database.ts";
import { ask } from "../../../../database/query.ts";
import { averageMoves } from "../../data/queries/averageMoves.ts";
import type { Preset } from "../../state/calculatorData.ts";

const tenth = (value: number) => Number(value.toFixed(1));

/**
 * The scenarios that stand on the page as links. Rates that are averages of the bundled data are asked of it here,
 * rounded to a tenth of a point, so that the sentence and the address show the number that is used.
 */
export async function readPresets(database: Database): Promise<Preset[]> {
  const span = async (first_year: number, last_year: number) => {
    const rows = await ask(database, averageMoves, { first_year, last_year });
    return (code: string) => rows.find(({ iso3 }) => iso3 === code) as (typeof rows)[number];
  };
  const ahead = await span(2025, 2031);
  const recent = await span(2021, 2025);
  const since1995 = await span(1995, 2025);
  const [china, america, india, japan] = [ahead("CHN"), ahead("USA"), ahead("IND"), ahead("JPN")];
  const imf = `cg=${tenth(china.growth)}&lg=${tenth(america.growth)}`;
  const drift = (chaser: typeof china, leader: typeof china) =>
    `cp=${tenth(chaser.prices)}&lp=${tenth(leader.prices)}&fx=${tenth(chaser.currency)}`;
  return [
    { id: "today", query: "" },
    { id: "article-6", query: "start=article-2020&cg=6&lg=2.5" },
    { id: "article-5", query: "start=article-2020&cg=5&lg=2.5" },
    { id: "article-45", query: "start=article-2020&cg=4.5&lg=2.5" },
    { id: "article-4", query: "start=article-2020&cg=4&lg=2.5" },
    { id: "imf", query: `start=imf-2026-04&${imf}&${drift(china, america)}` },
    { id: "prices-2021", query: `start=imf-2026-04&cg=5&lg=2.5&${drift(recent("CHN"), recent("USA"))}` },
    {
      id: "japan-fade",
      query: `start=imf-2026-04&cg=5&lg=2.5&cgEnd=${tenth(since1995("JPN").growth)}&cgHalf=10`,
    },
    { id: "economist-2010", query: "start=imf-2026-04&cg=7.75&lg=2.5&cy0=2010&cgdp=5880&lgdp=14580&cp=4&lp=1.5&fx=3" },
    { id: "ppp", query: `start=imf-2026-04&${imf}&basis=ppp` },
    {
      id: "india-japan",
      query: `start=imf-2026-04&cg=${tenth(india.growth)}&lg=${tenth(japan.growth)}&chaser=IND&leader=JPN`,
    },
    { id: "retail", query: "start=retail-2025&cg=3.7&lg=3.7" },
  ];
}
