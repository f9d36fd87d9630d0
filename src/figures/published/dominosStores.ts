import { dominosLevels, formatLevel } from "../../charts/dominosLevels.ts";
import { missingYears, regionNames } from "../../charts/gapPaths.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { dominosStores } from "../queries/dominosStores.ts";

export default figure({
  id: "dominos-stores",
  essay: "dominos-turnaround",
  query: dominosStores,
  chart: dominosLevels,
  kind: "observation",
  text(rows, language) {
    const measure = rows[0]?.measure ?? "stores";
    const level = (value: number) => formatLevel(value, measure, language);
    const gap = missingYears(rows);
    const regions = [...Map.groupBy(rows, ({ region }) => region).values()].map((each) => {
      const [first, last] = [each[0] as (typeof rows)[number], each.at(-1) as (typeof rows)[number]];
      const least = each.reduce((low, row) => (row.value < low.value ? row : low));
      return {
        name: regionNames[first.region]?.[language] ?? first.region,
        first,
        last,
        least,
        times: last.value / first.value,
      };
    });
    const [fastest, slowest] = regions.toSorted((a, b) => b.times - a.times);
    const times = (value: number) => formatNumber(value, 1, language);
    const each = regions.map(({ name, first, last, least }) =>
      language === "ko"
        ? `${name}: ${first.fiscal_year}년 ${level(first.value)}, 최저 ${least.fiscal_year}년 ${level(least.value)}, ${last.fiscal_year}년 ${level(last.value)}`
        : `${name}: ${level(first.value)} in ${first.fiscal_year}, lowest ${level(least.value)} in ${least.fiscal_year}, ${level(last.value)} in ${last.fiscal_year}`,
    );
    if (!fastest) return { title: language === "ko" ? "값이 없다" : "There is no value", measure: "", alternative: "" };
    const years = `${fastest.first.fiscal_year}${language === "ko" ? "~" : "–"}${fastest.last.fiscal_year}`;
    if (language === "ko") {
      const what = measure === "stores" ? "매장은" : "매출은";
      return {
        title: `${fastest.name} ${what} ${years}년에 ${times(fastest.times)}배가 됐다${slowest ? `. ${slowest.name}은 ${times(slowest.times)}배다` : ""}`,
        measure: `${measure === "stores" ? "회계연도 말 매장 수" : "회계연도 소매 매출, 경상 달러. 2020년은 53주"}. 빈 구간은 자료를 찾지 못한 해다.`,
        alternative: `꺾은선 그래프. ${each.join(". ")}.${gap ? ` ${gap.from}~${gap.to}년은 자료가 없다.` : ""}`,
      };
    }
    const what = measure === "stores" ? "stores" : "sales";
    return {
      title: `${fastest.name === "international" ? `International ${what}` : `US ${what}`} grew ${times(fastest.times)}-fold in ${years}${slowest ? `; US ${what} ${times(slowest.times)}-fold` : ""}`,
      measure: `${measure === "stores" ? "Stores at the end of the fiscal year" : "Retail sales by fiscal year, current US dollars; 2020 has 53 weeks"}. The open stretch is years for which no figure was found.`,
      alternative: `Line chart. ${each.join(". ")}.${gap ? ` There are no figures for ${gap.from}–${gap.to}.` : ""}`,
    };
  },
  table: {
    fiscal_year: { heading: { en: "Fiscal year", ko: "회계연도" } },
    region: {
      heading: { en: "Region", ko: "지역" },
      format: (value: string, language) => regionNames[value]?.[language] ?? value,
    },
    value: { heading: { en: "Stores, or million dollars", ko: "매장 수 또는 백만 달러" } },
    derived: {
      heading: { en: "Kind", ko: "구분" },
      format: (value: boolean, language) =>
        language === "ko" ? (value ? "계산" : "보고") : value ? "derived" : "reported",
    },
  },
  controls: [
    {
      parameter: "measure",
      label: { en: "Show", ko: "항목" },
      kind: "select",
      options: [
        { value: "stores", label: { en: "stores", ko: "매장 수" } },
        { value: "retail_sales", label: { en: "retail sales", ko: "소매 매출" } },
      ],
      initial: "stores",
    },
    {
      parameter: "region",
      label: { en: "Where", ko: "지역" },
      kind: "select",
      options: [
        { value: "both", label: { en: "United States and abroad", ko: "미국과 해외" } },
        { value: "United States", label: { en: "United States", ko: "미국" } },
        { value: "international", label: { en: "international", ko: "해외" } },
      ],
      initial: "both",
    },
  ],
});
