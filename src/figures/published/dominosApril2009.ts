import { dayTimeline } from "../../charts/dayTimeline.ts";
import { formatDate } from "../../language/dates.ts";
import { figure } from "../figure.ts";
import { dominosApril2009 } from "../queries/dominosApril2009.ts";

/** Days as Korean counts them: 하루, 이틀, 3일. */
const inDays = (days: number) => ["", "하루", "이틀"][days] || `${days}일`;

export default figure({
  id: "dominos-april-2009",
  essay: "dominos-turnaround",
  query: dominosApril2009,
  chart: dayTimeline,
  kind: "observation",
  text(rows, language) {
    const step = (name: string) => rows.find((row) => row.step === name);
    const [quiet, apology] = [step("quiet-response"), step("apology")];
    if (!quiet || !apology) throw new Error("dominos-april-2009: the quiet response or the apology is missing");
    const each = rows
      .map((row) => `${formatDate(row.date, language)}: ${language === "ko" ? row.event_ko : row.event_en}`)
      .join(". ");
    return language === "ko"
      ? {
          title: `조용한 대응은 ${inDays(quiet.day)} 만에, 공개 사과는 ${inDays(apology.day)} 만에 나왔다`,
          measure: "영상이 올라온 날을 첫날로 센 사건의 순서. 채운 점은 사람들이 말하던 곳에서 한 대답이다.",
          alternative: `시간순 목록. ${each}.`,
        }
      : {
          title: `The quiet answer took ${quiet.day} day, the open one ${apology.day}`,
          measure: "What happened, in days since the video. Filled dots are answers given where people were talking.",
          alternative: `Timeline. ${each}.`,
        };
  },
  table: {
    date: { heading: { en: "Date", ko: "날짜" } },
    day: { heading: { en: "Days since the video", ko: "영상 이후 일수" } },
    event_en: { heading: { en: "Event", ko: "사건(영문)" } },
    event_ko: { heading: { en: "Event (Korean)", ko: "사건" } },
  },
});
