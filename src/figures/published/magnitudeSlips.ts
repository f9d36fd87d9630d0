import { slipLadder } from "../../charts/slipLadder.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { magnitudeSlips } from "../queries/magnitudeSlips.ts";

export default figure({
  id: "magnitude-slips",
  essay: "bytedance",
  query: magnitudeSlips,
  chart: slipLadder,
  kind: "computation",
  text(rows, language) {
    const slips = rows.filter(({ status }) => status === "slip");
    const factors = slips.map(({ factor }) => factor ?? 1);
    if (slips.length === 0) return nothingChosen(language);
    const [least, most] = [Math.min(...factors), Math.max(...factors)].map((value) => formatNumber(value, 0, language));
    const ten = slips.filter(({ factor }) => factor === 10).length;
    const each = rows.map((row) =>
      language === "ko"
        ? `${row.subject_ko}: 실린 값 ${row.printed_korean}, 원래 값 ${row.korean}`
        : `${row.subject_en}: printed ${row.printed_korean}, meant ${row.english}`,
    );
    return language === "ko"
      ? {
          title: `숫자 ${slips.length}개가 ${least}배에서 ${most}배까지 작게 실렸고, 그중 ${ten}개는 꼭 ${least}배다`,
          measure:
            "빈 점은 글에 실린 숫자, 채운 점은 원래 숫자. 로그 눈금: 세로줄 하나를 지날 때마다 100배다. 6개는 2020년 글, 1개는 2011년 글에서 나왔다.",
          alternative: `로그 눈금의 점 그래프. ${each.join(". ")}.`,
          note: "맨 아래 점선은 판정할 수 없는 경우다. 400억일 수도 있지만 글 안에는 판단할 근거가 없다.",
        }
      : {
          title: `${slips.length} numbers came out ${least} to ${most} times too small, ${ten} of them by exactly ${least}`,
          measure:
            "Hollow: the number printed in Korean; filled: the number meant. Log scale: from one gridline to the next is a factor of 100. Six are from the article of 2020, one from a series of 2011.",
          alternative: `Dots on a log scale. ${each.join(". ")}.`,
          note: "The dashed row at the bottom is undecided: 40 billion is likely, but nothing in the text settles it.",
        };
  },
  table: {
    subject_en: { heading: { en: "Number", ko: "숫자(영어)" } },
    subject_ko: { heading: { en: "In Korean", ko: "숫자" } },
    english: { heading: { en: "Meant", ko: "영어 단위" } },
    korean: { heading: { en: "In Korean magnitudes", ko: "원래 숫자" } },
    printed_korean: { heading: { en: "Printed", ko: "실린 숫자" } },
    factor: {
      heading: { en: "Factor lost", ko: "줄어든 배수" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
  },
});
