import type { Bilingual } from "../language/language.ts";

/** The words of the masthead and the foot, and the sections they lead to. */
export const siteWords = {
  en: {
    name: "Tideline",
    tagline: "Trend and market analysis: every number names its source or shows its calculation.",
    purpose: "Essays on trends and markets. Every number names its source or shows its calculation.",
    skip: "Skip to content",
    sections: "Sections",
    search: "Search",
    theme: "Colours",
    themes: { system: "Auto", light: "Light", dark: "Dark" },
    foot: "More",
    gone: "Part of this page could not be loaded: the site was updated after you opened the page, or the connection was lost.",
    reload: "Reload the page",
    licence: "Text and charts CC BY 4.0, code MIT, data under the terms on each dataset’s page.",
  },
  ko: {
    name: "Tideline",
    tagline: "모든 숫자에 출처나 계산을 밝힌 트렌드·시장 분석.",
    purpose: "모든 숫자에 출처나 계산 과정을 밝힌 트렌드·시장 에세이.",
    skip: "본문으로 건너뛰기",
    sections: "주요 메뉴",
    search: "검색",
    theme: "화면 색",
    themes: { system: "자동", light: "밝게", dark: "어둡게" },
    foot: "더 보기",
    gone: "이 페이지의 일부를 불러오지 못했다. 페이지를 연 뒤 사이트가 갱신됐거나 연결이 끊겼다.",
    reload: "새로고침",
    licence: "글과 차트는 CC BY 4.0, 코드는 MIT, 데이터는 데이터셋별 조건을 따른다.",
  },
} satisfies Bilingual<unknown>;

export const sections = [
  { path: "/essays/", label: { en: "Essays", ko: "에세이" } },
  { path: "/crossover/", label: { en: "Crossover", ko: "추월 계산기" } },
  { path: "/explorer/", label: { en: "Explorer", ko: "탐색기" } },
  { path: "/notebooks/", label: { en: "Notebooks", ko: "분석 노트" } },
  { path: "/data/", label: { en: "Data", ko: "데이터" } },
  { path: "/facts/", label: { en: "Facts", ko: "팩트" } },
] as const;

export const footLinks = [
  { path: "/charts/", label: { en: "Charts", ko: "차트" } },
  { path: "/calculators/kpi/", label: { en: "KPI calculators", ko: "지표 계산기" } },
  { path: "/glossary/", label: { en: "Glossary", ko: "용어집" } },
  { path: "/about/", label: { en: "About", ko: "소개" } },
  { path: "/about/method/", label: { en: "Method", ko: "방법" } },
  { path: "/rss.xml", label: { en: "RSS", ko: "RSS" } },
] as const;

/** The figure on the card of pages that have none of their own. */
export const siteFigure = "china-us-ratio";
