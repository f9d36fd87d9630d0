import { fallFromPeak } from "../../charts/fallFromPeak.ts";
import type { Language } from "../../language/language.ts";
import { formatKoreanAmount, formatNumber, formatPercent } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { cdFromThePeak } from "../queries/cdFromThePeak.ts";

function units(millions: number, language: Language): string {
  return language === "ko"
    ? `${formatKoreanAmount(millions * 1e6, 4)} 장`
    : `${formatNumber(millions, 1, "en")} million`;
}

export default figure({
  id: "cd-from-the-peak",
  essay: "k-pop-albums",
  query: cdFromThePeak,
  chart: fallFromPeak,
  kind: "computation",
  text(rows, language) {
    const [peak, base, compared] = [
      rows.find(({ is_peak }) => is_peak),
      rows.find(({ is_base }) => is_base),
      rows.find(({ is_compared }) => is_compared),
    ];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!peak || !base || !compared || !first || !last) return nothingChosen(language);
    const change = compared.from_base ?? 0;
    const size = (value: number) => formatPercent(Math.abs(value), 1, language);
    if (language === "ko") {
      const moved = (value: number) => `${size(value)} ${value < 0 ? "감소" : "증가"}`;
      return {
        title: `미국 CD는 ${base.year}년부터 ${compared.year}년까지 ${moved(change)}, 정점인 ${peak.year}년부터는 ${moved(compared.from_peak)}`,
        measure: "미국 CD 출하량, 장. 짙은 막대가 견주는 해, 파란 막대가 두 기준 연도다.",
        alternative: `막대그래프. ${first.year}년 ${units(first.units, "ko")}에서 ${peak.year}년 ${units(peak.units, "ko")}으로 가장 많았고 ${last.year}년 ${units(last.units, "ko")}이다. ${compared.year}년 ${units(compared.units, "ko")}은 ${base.year}년의 ${units(base.units, "ko")}에서 ${moved(change)}, 정점에서 ${moved(compared.from_peak)}한 수준이다.`,
      };
    }
    const moved = (value: number) => `${value < 0 ? "fell" : "rose"} ${size(value)}`;
    return {
      title: `US CDs ${moved(change)} from ${base.year} to ${compared.year}; from the peak of ${peak.year} they ${moved(compared.from_peak)}`,
      measure:
        "CDs shipped in the United States, millions. Dark: the year compared; blue: the two years it is compared with.",
      alternative: `Column chart. From ${units(first.units, "en")} in ${first.year} CDs rose to their highest, ${units(peak.units, "en")}, in ${peak.year} and came to ${units(last.units, "en")} in ${last.year}. The ${units(compared.units, "en")} of ${compared.year} are ${size(change)} ${change < 0 ? "below" : "above"} the ${units(base.units, "en")} of ${base.year} and ${size(compared.from_peak)} below the peak.`,
    };
  },
  table: {
    year: { heading: { en: "Year", ko: "연도" } },
    units: { heading: { en: "Million CDs", ko: "백만 장" } },
    from_base: { heading: { en: "To this year from the base year, %", ko: "기준 연도 대비 %" } },
    from_peak: { heading: { en: "To this year from the peak, %", ko: "정점 대비 %" } },
  },
  controls: [
    {
      parameter: "base_year",
      label: { en: "Measured from", ko: "기준 연도" },
      kind: "range",
      minimum: 1985,
      maximum: 2018,
      initial: 2011,
    },
    {
      parameter: "compared_year",
      label: { en: "to", ko: "견주는 해" },
      kind: "range",
      minimum: 1986,
      maximum: 2019,
      initial: 2017,
    },
  ],
});
