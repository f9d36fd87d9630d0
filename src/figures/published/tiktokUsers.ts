import { formatPeople, userPaths, userRegions } from "../../charts/userPaths.ts";
import { formatDate } from "../../language/dates.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { tiktokUsers } from "../queries/tiktokUsers.ts";

export default figure({
  id: "tiktok-users",
  essay: "bytedance",
  query: tiktokUsers,
  chart: userPaths,
  kind: "observation",
  text(rows, language) {
    if (rows.length === 0) return nothingChosen(language);
    const filings = rows.filter(({ region, basis }) => region === "world" && basis === "filing");
    const [first, last] = [filings[0], filings.at(-1)];
    const when = (period: string) => formatDate(period, language);
    const each = [...Map.groupBy(rows, ({ region }) => region)].map(([region, own]) => {
      const name = userRegions[region]?.[language] ?? region;
      return `${name}: ${own.map((row) => (language === "ko" ? `${when(row.period)} ${formatPeople(row, "ko")}` : `${formatPeople(row, "en")} in ${when(row.period)}`)).join(", ")}`;
    });
    const times = first && last ? formatNumber(last.value / first.value, 1, language) : "";
    return language === "ko"
      ? {
          title:
            first && last
              ? `법원 제출 자료로 본 틱톡 이용자는 ${when(first.period)}부터 ${when(last.period)}까지 ${times}배가 됐다`
              : "2020년 이후의 이용자 수는 회사 발표와 언론 보도로만 나온다",
          measure:
            "월간 이용자, 명(중국판 더우인 제외). 로그 눈금: 한 칸 올라갈 때마다 약 3배. 채운 점은 법원 제출 자료, 빈 점은 회사 발표와 언론 보도(신뢰도 중간).",
          alternative: `로그 눈금의 점과 선 그래프. ${each.join(". ")}.`,
        }
      : {
          title:
            first && last
              ? `TikTok’s users multiplied by ${times} from ${when(first.period)} to ${when(last.period)}, its court filings say`
              : "Later user counts are announcements and press reports",
          measure:
            "Monthly users, without Douyin in China. Log scale: each gridline is about three times the one below. Filled: court filings; hollow: announcements and press reports (medium confidence).",
          alternative: `Dots and lines on a log scale. ${each.join(". ")}.`,
        };
  },
  table: {
    region: {
      heading: { en: "Where", ko: "지역" },
      format: (value: string, language) => userRegions[value]?.[language] ?? value,
    },
    period: { heading: { en: "When", ko: "시점" }, format: (value: string, language) => formatDate(value, language) },
    value: {
      heading: { en: "Users", ko: "이용자" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
    qualifier: {
      heading: { en: "As stated", ko: "표현" },
      format: (value: string, language) =>
        language === "ko" ? ({ about: "약", "more-than": "넘음" }[value] ?? value) : value.replace("-", " "),
    },
    basis: {
      heading: { en: "Basis", ko: "근거" },
      format: (value: string, language) =>
        language === "ko" ? (value === "filing" ? "법원 제출 자료" : "발표·보도") : value,
    },
  },
  controls: [
    {
      parameter: "basis",
      label: { en: "Show", ko: "근거" },
      kind: "multiple",
      options: [
        { value: "filing", label: { en: "court filings", ko: "법원 제출 자료" } },
        {
          value: "announced or reported",
          label: { en: "announcements and press reports", ko: "회사 발표와 언론 보도" },
        },
      ],
      initial: ["filing", "announced or reported"],
    },
  ],
});
