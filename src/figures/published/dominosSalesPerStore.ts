import { regionNames } from "../../charts/gapPaths.ts";
import { formatThousands, salesPerStore } from "../../charts/salesPerStore.ts";
import { formatNumber, formatPercent } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { dominosSalesPerStore } from "../queries/dominosSalesPerStore.ts";

export default figure({
  id: "dominos-sales-per-store",
  essay: "dominos-turnaround",
  query: dominosSalesPerStore,
  chart: salesPerStore,
  kind: "computation",
  text(rows, language, values) {
    const real = values.prices === "2010";
    const atEnd = values.stores !== "mean";
    const money = (thousands: number) => formatThousands(thousands, language);
    const regions = [...Map.groupBy(rows, ({ region }) => region).values()].map((each) => ({
      name: regionNames[each[0]?.region ?? ""]?.[language] ?? "",
      first: each[0] as (typeof rows)[number],
      last: each.at(-1) as (typeof rows)[number],
    }));
    const us = rows.filter(({ region }) => region === "United States");
    const before = us.find(({ fiscal_year }) => fiscal_year === 2010) ?? us[0];
    const last = us.at(-1);
    if (!before || !last) throw new Error("dominos-sales-per-store: no row for the United States");
    const more = (last.stores / before.stores - 1) * 100;
    if (language === "ko") {
      return {
        title: `미국 매장은 ${formatPercent(more, 0, "ko")} 늘었는데 한 곳당 매출도 ${money(before.thousands)}에서 ${money(last.thousands)}로 올랐다`,
        measure: `매장당 소매 매출, ${real ? "2010년 물가로 환산한 달러(미국 GDP 디플레이터)" : "경상 달러"}. 매장 수는 ${atEnd ? "연말 기준" : "연초와 연말의 평균"}. 비교 연도는 ${before.fiscal_year}년과 ${last.fiscal_year}년.`,
        alternative: `꺾은선 그래프. ${regions.map(({ name, first, last: end }) => `${name}: ${first.fiscal_year}년 ${money(first.thousands)}, ${end.fiscal_year}년 ${money(end.thousands)}`).join(". ")}. 2011~2018년은 자료가 없다.`,
        note: real ? "해외 매출도 달러로 보고되므로 같은 미국 디플레이터로 나눴다." : undefined,
      };
    }
    return {
      title: `With ${formatPercent(more, 0, "en")} more US stores, each still sells more: ${money(before.thousands)} in ${before.fiscal_year}, ${money(last.thousands)} in ${last.fiscal_year}`,
      measure: `Retail sales per store, ${real ? "in 2010 dollars by the US GDP deflator" : "current US dollars"}. Stores counted ${atEnd ? "at the end of the year" : "as the mean of both ends of the year"}.`,
      alternative: `Line chart. ${regions.map(({ name, first, last: end }) => `${name}: ${money(first.thousands)} in ${first.fiscal_year}, ${money(end.thousands)} in ${end.fiscal_year}`).join(". ")}. There are no figures for 2011–2018.`,
      note: real ? "Sales abroad are reported in dollars, so the same US deflator divides them." : undefined,
    };
  },
  table: {
    fiscal_year: { heading: { en: "Fiscal year", ko: "회계연도" } },
    region: {
      heading: { en: "Region", ko: "지역" },
      format: (value: string, language) => regionNames[value]?.[language] ?? value,
    },
    sales: { heading: { en: "Retail sales, million dollars", ko: "소매 매출, 백만 달러" } },
    stores: {
      heading: { en: "Stores", ko: "매장 수" },
      format: (value: number, language) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language),
    },
    thousands: { heading: { en: "Thousand dollars a store", ko: "매장당 천 달러" } },
  },
  controls: [
    {
      parameter: "prices",
      label: { en: "Prices", ko: "물가" },
      kind: "select",
      options: [
        { value: "current", label: { en: "current dollars", ko: "경상 달러" } },
        { value: "2010", label: { en: "2010 dollars", ko: "2010년 달러" } },
      ],
      initial: "current",
    },
    {
      parameter: "stores",
      label: { en: "Stores counted", ko: "매장 수 기준" },
      kind: "select",
      options: [
        { value: "end", label: { en: "at the end of the year", ko: "연말" } },
        { value: "mean", label: { en: "mean of both ends", ko: "연초·연말 평균" } },
      ],
      initial: "end",
    },
  ],
});
