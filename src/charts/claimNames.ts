import type { Language } from "../language/language.ts";

/** What each traced number is a number of, short enough for a line of a chart. */
export const claimNames: Readonly<Record<string, Record<Language, string>>> = {
  "sb-combinations": { en: "tailored combinations at Starbucks", ko: "스타벅스의 맞춤 조합" },
  "nf-genres": { en: "genres at Netflix", ko: "넷플릭스가 나눈 장르" },
  "nf-taste-types": { en: "types of taste at Netflix", ko: "넷플릭스가 나눈 취향 유형" },
  "nf-reco-share-low": { en: "of Netflix choices from recommendations, low", ko: "넷플릭스 선택 중 추천, 낮은 쪽" },
  "nf-reco-share-high": { en: "of Netflix choices from recommendations, high", ko: "넷플릭스 선택 중 추천, 높은 쪽" },
  "spotify-rank": { en: "free music service: Spotify", ko: "무료 음악 서비스: 스포티파이" },
  "data-laws": { en: "Korean data laws amended", ko: "고친 데이터 관련 법" },
  "data-laws-passed": { en: "passage of those laws, put in August", ko: "8월로 적힌 국회 통과" },
  "bigdata-last-3-years": { en: "of all data, made lately", ko: "최근 생긴 데이터의 비율" },
  "bigdata-years": { en: "the length of that “lately”", ko: "그 ‘최근’의 길이" },
  "bigdata-social-share": { en: "of that from social networks", ko: "그중 소셜 네트워크의 몫" },
  "analysis-hours-ga": { en: "of analysis by hand", ko: "손으로 하는 분석" },
  "analysis-hours-ai": { en: "of analysis with AI", ko: "인공지능의 분석" },
  "ads-cycle-jp-min": { en: "to mend an ad in Japan, at least", ko: "일본의 광고 수정 주기, 짧게는" },
  "ads-cycle-jp-max": { en: "to mend an ad in Japan, at most", ko: "일본의 광고 수정 주기, 길게는" },
  "ads-cycle-us": { en: "to mend an ad in America", ko: "미국의 광고 수정 주기" },
  "adtech-limits": { en: "open problems of mobile measurement", ko: "모바일 측정의 남은 과제" },
};
