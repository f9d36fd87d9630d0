import { claimNames } from "../../charts/claimNames.ts";
import { evidenceList, formatClaimed, traceNames } from "../../charts/evidenceList.ts";
import type { Language } from "../../language/language.ts";
import { figure } from "../figure.ts";
import { personalizationEvidence } from "../queries/personalizationEvidence.ts";

const origins: Record<string, Record<Language, string>> = {
  "newspaper-2020": { en: "newspaper, 2020", ko: "2020년 신문" },
  "session-notes": { en: "session notes", ko: "발표 기록" },
};
const inLanguage = (value: string, language: Language) => value.split(" · ")[language === "ko" ? 1 : 0] ?? value;

export default figure({
  id: "personalization-evidence",
  essay: "hyper-personalization",
  query: personalizationEvidence,
  chart: evidenceList,
  kind: "observation",
  text(rows, language) {
    const groups = Map.groupBy(rows, ({ trace }) => trace);
    const traced = groups.get("traced")?.length ?? 0;
    const said = (row: (typeof rows)[number]) => {
      const [value, name] = [formatClaimed(row, language), claimNames[row.id]?.[language] ?? row.id];
      return language === "ko" ? `${name} ${value}` : `${value} ${name}`;
    };
    const list = [...groups].map(
      ([trace, each]) => `${traceNames[trace]?.[language] ?? trace}: ${each.map(said).join("; ")}`,
    );
    return language === "ko"
      ? {
          title:
            traced === 0
              ? `수 ${rows.length}개 가운데 출처가 나온 것은 없다`
              : `수 ${rows.length}개 가운데 출처가 나온 것은 ${traced}개다`,
          measure: "2020년 9월 신문 기사와 애드텍 발표 기록에 나온 개인화 관련 수 전부, 출처를 찾아본 결과별.",
          alternative: `목록. ${list.join(". ")}.`,
          note: "공개 페이지를 보관한 사본에서 찾았고 실시간 웹은 보지 않았다. 찾지 못했다고 해서 없다는 뜻은 아니다.",
        }
      : {
          title:
            traced === 0
              ? `None of these ${rows.length} numbers could be traced to a source`
              : `Of ${rows.length} numbers, ${traced} could be traced to a source`,
          measure:
            "Every number on personalization in a Korean newspaper article of September 2020 and in the notes of an ad:tech session, by what became of the search for its source.",
          alternative: `A list. ${list.join(". ")}.`,
          note: "We searched stored copies of public pages, not the live web. Not found does not mean that there is none.",
        };
  },
  table: {
    claim: { heading: { en: "Claim", ko: "주장" }, format: inLanguage },
    trace: {
      heading: { en: "Trace", ko: "추적 결과" },
      format: (value: string, language) => traceNames[value]?.[language] ?? value,
    },
    finding: { heading: { en: "What was found", ko: "확인한 것" }, format: inLanguage },
    origin: {
      heading: { en: "Where it stands", ko: "실린 곳" },
      format: (value: string, language) => origins[value]?.[language] ?? value,
    },
  },
  controls: [
    {
      parameter: "origin",
      label: { en: "Numbers from", ko: "실린 곳" },
      kind: "select",
      options: [
        { value: "both", label: { en: "both texts", ko: "두 글 모두" } },
        { value: "newspaper-2020", label: { en: "the newspaper article", ko: "신문 기사" } },
        { value: "session-notes", label: { en: "the session notes", ko: "발표 기록" } },
      ],
      initial: "both",
    },
  ],
});
