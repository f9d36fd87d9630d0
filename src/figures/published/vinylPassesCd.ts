import { carrierNames, formatUnits, vinylAgainstCd, yearOfPassing } from "../../charts/vinylAgainstCd.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { vinylPassesCd } from "../queries/vinylPassesCd.ts";

export default figure({
  id: "vinyl-passes-cd",
  essay: "k-pop-albums",
  query: vinylPassesCd,
  chart: vinylAgainstCd,
  kind: "observation",
  text(rows, language) {
    const year = yearOfPassing(rows);
    const of = (format: string, at: number) => rows.find((row) => row.format === format && row.year === at);
    const [vinyl, cd] = year === undefined ? [] : [of("Vinyl", year), of("CD", year)];
    if (!vinyl || !cd) return nothingChosen(language);
    const units = (millions: number) =>
      language === "ko" ? `${formatUnits(millions, "ko")} 장` : formatUnits(millions, "en").replace("m", " million");
    const each = [...Map.groupBy(rows, ({ format }) => format)].map(([format, own]) => {
      const [first, last] = [own[0] as (typeof own)[number], own.at(-1) as (typeof own)[number]];
      const name = carrierNames[format]?.[language] ?? format;
      return language === "ko"
        ? `${name}: ${first.year}년 ${units(first.units)}, ${last.year}년 ${units(last.units)}`
        : `${name}: ${units(first.units)} in ${first.year}, ${units(last.units)} in ${last.year}`;
    });
    return language === "ko"
      ? {
          title: `${year}년 미국에서 LP가 CD보다 많이 나갔다`,
          measure:
            "미국 CD와 LP 판매량, 장. 채운 점은 2019년까지의 데이터베이스, 빈 점은 이후 보고서를 언론이 전한 값이다.",
          alternative: `꺾은선 그래프. ${each.join(". ")}. ${year}년에는 LP ${units(vinyl.units)}, CD ${units(cd.units)}이다.`,
          note: "판이 바뀌는 2019년과 2020년 사이는 잇지 않았다. 이후 보고서는 앞선 해를 고쳐 적으며, LP에 싱글이 들어가는지 밝히지 않는다.",
        }
      : {
          title: `In ${year} vinyl outnumbered CDs in the United States`,
          measure:
            "Units of CDs and vinyl in the United States. Filled dots: the database to 2019; hollow: later reports as the press printed them.",
          alternative: `Line chart. ${each.join(". ")}. In ${year} vinyl stood at ${units(vinyl.units)} and the CD at ${units(cd.units)}.`,
          note: "The lines are not joined between 2019 and 2020, where the edition changes. Later reports restate earlier years and do not say whether vinyl counts singles.",
        };
  },
  table: {
    format: {
      heading: { en: "Format", ko: "형태" },
      format: (value: string, language) => carrierNames[value]?.[language] ?? value,
    },
    year: { heading: { en: "Year", ko: "연도" } },
    units: { heading: { en: "Million units", ko: "백만 장" } },
    edition: {
      heading: { en: "Edition", ko: "판" },
      format: (value: string, language) =>
        language === "ko" ? (value === "database" ? "데이터베이스" : "이후 보고서") : value,
    },
  },
  controls: [
    {
      parameter: "first_year",
      label: { en: "From", ko: "첫해" },
      kind: "range",
      minimum: 1983,
      maximum: 2020,
      initial: 2015,
    },
  ],
});
