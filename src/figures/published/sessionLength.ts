import { attentionBars, attentionNames, networkNames } from "../../charts/attentionBars.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { sessionLength } from "../queries/sessionLength.ts";

export default figure({
  id: "session-length",
  essay: "bytedance",
  query: sessionLength,
  chart: attentionBars,
  kind: "estimate",
  text(rows, language) {
    const name = (subject: string) => networkNames[subject]?.[language] ?? subject;
    const groups = [...Map.groupBy(rows, ({ measure }) => measure)];
    const longest = (measure: string) =>
      rows.filter((row) => row.measure === measure).reduce((best, row) => (row.value > best.value ? row : best));
    if (groups.length < 2) return nothingChosen(language);
    const [session, day] = [longest("session_length"), longest("minutes_a_day")];
    const each = groups.map(
      ([measure, own]) =>
        `${attentionNames[measure]?.[language] ?? measure}: ${own.map(({ subject, value }) => `${name(subject)} ${formatNumber(value, 0, language)}`).join(", ")}`,
    );
    return language === "ko"
      ? {
          title: `한 번에 가장 오래 머문 앱은 ${name(session.subject)}, 하루 전체로 가장 오래 쓴 앱은 ${name(day.subject)}`,
          measure: "2020년 원문에 실린 값. 한 번 이용 시간은 앱애니가 잰 것이고, 하루 이용 시간에는 출처가 없다.",
          alternative: `막대그래프. ${each.join(". ")}.`,
          note: "두 묶음은 단위도, 시점도, 잰 곳도 다르다. 막대 길이는 같은 묶음 안에서만 견줄 수 있다.",
        }
      : {
          title: `${name(session.subject)} held the longest session, ${name(day.subject)} the longest day`,
          measure:
            "As the 2020 article printed them. Sessions were measured by App Annie; for the minutes a day no source is named.",
          alternative: `Bar chart. ${each.join(". ")}.`,
          note: "The two groups differ in unit, date and meter: compare bars within a group only.",
        };
  },
  table: {
    subject: {
      heading: { en: "App", ko: "앱" },
      format: (value: string, language) => networkNames[value]?.[language] ?? value,
    },
    measure: {
      heading: { en: "Measure", ko: "기준" },
      format: (value: string, language) => attentionNames[value]?.[language] ?? value,
    },
    value: {
      heading: { en: "Value", ko: "값" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
    cited_source: { heading: { en: "Source the article names", ko: "원문이 밝힌 출처" } },
  },
});
