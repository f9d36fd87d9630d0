import { formatMusic, formatNames, musicFormatPaths } from "../../charts/musicFormatPaths.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { usMusicFormats } from "../queries/usMusicFormats.ts";

export default figure({
  id: "us-music-formats",
  essay: "k-pop-albums",
  query: usMusicFormats,
  chart: musicFormatPaths,
  kind: "observation",
  text(rows, language) {
    const [some] = rows;
    if (!some) return nothingChosen(language);
    const best = (own: typeof rows) => own.reduce((top, row) => (row.value > top.value ? row : top));
    const name = (format: string) => formatNames[format]?.[language] ?? format;
    const amount = (value: number) => formatMusic(value, some.measure, language);
    const peaks = [...Map.groupBy(rows, ({ format }) => format).values()].map(best);
    const top = best(rows);
    const lastYear = Math.max(...rows.filter(({ edition }) => edition === "database").map(({ year }) => year));
    const leader = rows.some(({ year }) => year === lastYear)
      ? best(rows.filter(({ year }) => year === lastYear))
      : top;
    const later = rows.some(({ edition }) => edition !== "database");
    const value = some.measure === "value";
    if (language === "ko") {
      const peak = `${name(top.format)}의 정점은 ${top.year}년 ${amount(top.value)}`;
      return {
        title: leader.format === top.format ? peak : `${peak}, ${leader.year}년 선두는 ${name(leader.format)}`,
        measure: `미국 음반·음원, 형태별 ${value ? "소비자가 기준 금액(그해 달러, 물가 조정 없음)" : "판매량(구독은 가입 수)"}. 선은 2019년까지의 데이터베이스.`,
        alternative: `꺾은선 그래프. 형태별 최고: ${peaks.map((row) => `${name(row.format)} ${row.year}년 ${amount(row.value)}`).join(", ")}.`,
        ...(later
          ? { note: "빈 점은 2020년 이후 연례 보고서를 언론이 전한 값이다. 판이 달라 선으로 잇지 않았다." }
          : {}),
      };
    }
    const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
    return {
      title:
        leader.format === top.format
          ? `${capital(name(top.format))}: the highest was ${amount(top.value)}, in ${top.year}`
          : `${capital(name(top.format))}: ${amount(top.value)} in ${top.year}; by ${leader.year} the lead is ${name(leader.format)}`,
      measure: `Recorded music in the United States by format, ${value ? "retail value in dollars of the year, not adjusted for inflation" : "millions of units (of subscriptions for the services)"}. Lines: the database to 2019.`,
      alternative: `Line chart. The highest of each format: ${peaks.map((row) => `${name(row.format)} ${amount(row.value)} in ${row.year}`).join(", ")}.`,
      ...(later
        ? {
            note: "Hollow dots are figures of later year-end reports as the press printed them: another edition, so they are not joined to the lines.",
          }
        : {}),
    };
  },
  table: {
    format: {
      heading: { en: "Format", ko: "형태" },
      format: (value: string, language) => formatNames[value]?.[language] ?? value,
    },
    year: { heading: { en: "Year", ko: "연도" } },
    value: { heading: { en: "Million dollars, or millions of units", ko: "백만 달러 또는 백만 단위" } },
    edition: {
      heading: { en: "Edition", ko: "판" },
      format: (value: string, language) =>
        language === "ko" ? (value === "database" ? "데이터베이스" : "이후 보고서") : value,
    },
  },
  controls: [
    {
      parameter: "measure",
      label: { en: "Count in", ko: "단위" },
      kind: "select",
      options: [
        { value: "value", label: { en: "dollars", ko: "달러" } },
        { value: "units", label: { en: "units", ko: "판매량" } },
      ],
      initial: "value",
    },
    {
      parameter: "formats",
      label: { en: "Formats", ko: "형태" },
      kind: "multiple",
      options: Object.entries(formatNames).map(([value, label]) => ({
        value,
        label: label as { en: string; ko: string },
      })),
      initial: ["LP/EP", "Cassette", "CD", "Download single", "Paid subscription"],
    },
    {
      parameter: "first_year",
      label: { en: "From", ko: "첫해" },
      kind: "range",
      minimum: 1973,
      maximum: 2018,
      initial: 1973,
    },
    {
      parameter: "last_year",
      label: { en: "To", ko: "마지막 해" },
      kind: "range",
      minimum: 1975,
      maximum: 2024,
      initial: 2024,
    },
  ],
});
