import { fieldNames, portfolioTimeline } from "../../charts/portfolioTimeline.ts";
import { formatDate } from "../../language/dates.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { bytedancePortfolio } from "../queries/bytedancePortfolio.ts";

export default figure({
  id: "bytedance-portfolio",
  essay: "bytedance",
  query: bytedancePortfolio,
  chart: portfolioTimeline,
  kind: "observation",
  text(rows, language) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return nothingChosen(language);
    const dense = rows.filter(({ moment }) => moment >= 2018 && moment < 2021).length;
    const when = (period: string) => formatDate(period, language);
    const each = rows.map((row) => `${when(row.period)}: ${language === "ko" ? row.event_ko : row.event_en}`);
    return language === "ko"
      ? {
          title: `여기 실은 사건 ${rows.length}건 가운데 ${dense}건이 2018~2020년의 일이다`,
          measure: "바이트댄스의 제품, 인수, 고비. 왼쪽 눈금이 실제 시간이다. 붉은 글씨는 회사와 시장의 고비.",
          alternative: `연표. ${each.join(". ")}.`,
          note: "2020년 글이 꼽은 것과 그 뒤의 일만 실었다. 전부가 아니고, 2020년에 쓴 글이라 그 직전 몇 해에 치우친다. 연도만 알려진 사건은 그해 한가운데에 찍었다.",
        }
      : {
          title: `Of the ${rows.length} events listed here, ${dense} fall in 2018–2020`,
          measure:
            "Products, purchases and turns of ByteDance. The scale at the left is true to time; red marks turns of the company and of its markets.",
          alternative: `Timeline. ${each.join(". ")}.`,
          note: "What the 2020 article names and what came after: not complete, and a list made in 2020 leans to the years just before. Events known only by their year are set at its middle.",
        };
  },
  table: {
    period: { heading: { en: "When", ko: "시점" }, format: (value: string, language) => formatDate(value, language) },
    field: {
      heading: { en: "Field", ko: "분야" },
      format: (value: string, language) => fieldNames[value]?.[language] ?? value,
    },
    event_en: { heading: { en: "Event", ko: "사건(영어)" } },
    event_ko: { heading: { en: "Event, in Korean", ko: "사건" } },
    confidence: {
      heading: { en: "Confidence", ko: "신뢰도" },
      format: (value: string, language) => (language === "ko" ? (value === "high" ? "높음" : "중간") : value),
    },
  },
  controls: [
    {
      parameter: "fields",
      label: { en: "Show", ko: "분야" },
      kind: "multiple",
      options: Object.entries(fieldNames).map(([value, label]) => ({
        value,
        label: label as { en: string; ko: string },
      })),
      initial: Object.keys(fieldNames),
    },
  ],
});
