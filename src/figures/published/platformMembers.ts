import { formatMillions, ownScaleStrips, seriesNames } from "../../charts/ownScaleStrips.ts";
import { formatPeriod } from "../../language/periods.ts";
import { figure } from "../figure.ts";
import { nothingToShow } from "../nothingToShow.ts";
import { platformMembers } from "../queries/platformMembers.ts";

const confidences: Record<string, string> = { high: "높음", medium: "중간", low: "낮음" };

export default figure({
  id: "platform-members",
  essay: "hyper-personalization",
  query: platformMembers,
  chart: ownScaleStrips,
  kind: "observation",
  text(rows, language) {
    type Row = (typeof rows)[number];
    const ko = language === "ko";
    const measure = ko
      ? "서비스마다 세는 것이 다르고 칸마다 눈금이 다르다. 높이는 서로 견줄 수 없다. 빠진 해에서는 선을 끊었다."
      : "Each service counts something else and each strip has a scale of its own: do not compare heights. The line stops where a year is missing.";
    const groups = [...Map.groupBy(rows, ({ series }) => series).values()];
    const [lead] = groups;
    if (!lead) return nothingToShow(measure, language);
    const count = ({ members }: Row) => formatMillions(members, language);
    const when = ({ month }: Row) => formatPeriod(month, language);
    const name = ({ series }: Row) => seriesNames[series]?.[language] ?? series;
    const [service] = name(lead[0] as Row).split(":");
    const [first, last] = [lead[0] as Row, lead.at(-1) as Row];
    const list = groups.map((each) => {
      const [start, end] = [each[0] as Row, each.at(-1) as Row];
      return start === end
        ? `${name(start)}: ${when(start)} ${count(start)}`
        : `${name(start)}: ${when(start)} ${count(start)}, ${when(end)} ${count(end)}`;
    });
    const stopped = last.series === "netflix" && last.month === "2024-12";
    return {
      title: ko
        ? `${service}는 ${first.month.slice(0, 4)}년 ${count(first)}에서 ${last.month.slice(0, 4)}년 ${count(last)}까지 늘었다${stopped ? ". 그 뒤로는 발표하지 않는다" : ""}`
        : `${service} went from ${count(first)} in ${first.month.slice(0, 4)} to ${count(last)} in ${last.month.slice(0, 4)}${stopped ? ", then stopped reporting" : ""}`,
      measure,
      alternative: `${ko ? "눈금이 서로 다른 꺾은선" : "Line charts, each on its own scale"}. ${list.join(". ")}.`,
      note: ko
        ? "2001~2021년 넷플릭스는 출처를 밝히지 않은 강의 실습 자료, 스포티파이는 통계 사이트에서 읽어 신뢰도가 중간이다. 2022년 말 넷플릭스는 찾지 못했다. 스타벅스 회원은 90일 안에 이용한 사람이다."
        : "Netflix 2001–2021 comes from a course exercise that names no source, Spotify from a statistics site: medium confidence. Netflix at the end of 2022 was not found. Starbucks counts members active within 90 days.",
    };
  },
  table: {
    series: {
      heading: { en: "Service and what it counts", ko: "서비스와 세는 것" },
      format: (value: string, language) => seriesNames[value]?.[language] ?? value,
    },
    month: {
      heading: { en: "Month", ko: "월" },
      format: (value: string, language) => formatPeriod(value, language),
    },
    members: { heading: { en: "Millions", ko: "백만" } },
    confidence: {
      heading: { en: "Confidence", ko: "신뢰도" },
      format: (value: string, language) => (language === "ko" ? (confidences[value] ?? value) : value),
    },
  },
  controls: [
    {
      parameter: "services",
      label: { en: "Services", ko: "서비스" },
      kind: "multiple",
      options: [
        { value: "netflix", label: { en: "Netflix", ko: "넷플릭스" } },
        { value: "spotify-users", label: { en: "Spotify, users", ko: "스포티파이 이용자" } },
        { value: "spotify-premium", label: { en: "Spotify, paying", ko: "스포티파이 유료" } },
        { value: "starbucks", label: { en: "Starbucks Rewards", ko: "스타벅스 리워드" } },
      ],
      initial: ["netflix", "spotify-users", "spotify-premium", "starbucks"],
    },
    {
      parameter: "first_year",
      label: { en: "From", ko: "시작 연도" },
      kind: "range",
      minimum: 2001,
      maximum: 2019,
      initial: 2001,
    },
  ],
});
