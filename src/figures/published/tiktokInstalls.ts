import { formatInstalls, installBars, installRegions } from "../../charts/installBars.ts";
import { formatNumber } from "../../language/numbers.ts";
import { figure } from "../figure.ts";
import { nothingChosen } from "../nothingChosen.ts";
import { tiktokInstalls } from "../queries/tiktokInstalls.ts";

export default figure({
  id: "tiktok-installs",
  essay: "bytedance",
  query: tiktokInstalls,
  chart: installBars,
  kind: "estimate",
  text(rows, language) {
    const [first, second] = rows.filter(({ kind }) => kind === "estimate");
    if (!first || !second) return nothingChosen(language);
    const name = (region: string) => installRegions[region]?.[language] ?? region;
    const times = formatNumber(first.installs / second.installs, 1, language);
    const each = rows.map(({ region, installs }) => `${name(region)} ${formatInstalls(installs, language)}`).join(", ");
    return language === "ko"
      ? {
          title: `첫 20억 건 가운데 ${name(first.region)}에서만 ${formatInstalls(first.installs, "ko")} 건, 2위의 ${times}배`,
          measure:
            "틱톡 누적 설치 수, 건. 센서타워 추정(신뢰도 중간). 중국은 아이폰만 세고 안드로이드 앱 장터는 빠졌다.",
          alternative: `막대그래프. ${each}.`,
          note: "테두리 막대는 어림수 20억에서 세 나라를 뺀 나머지다. 설치 수는 이용자 수가 아니다. 인도는 두 달 뒤인 2020년 6월 틱톡을 금지했다.",
        }
      : {
          title: `${name(first.region)} alone made ${formatInstalls(first.installs, "en")} of the first two billion installs, ${times} times the next`,
          measure:
            "Installs of TikTok to date, estimates of Sensor Tower (medium confidence). China counts iPhones only: Android stores there are not in.",
          alternative: `Bar chart. ${each}.`,
          note: "Outlined: what the round two billion leaves when the three countries are taken off. An install is not a user. India banned the app two months later, in June 2020.",
        };
  },
  table: {
    region: {
      heading: { en: "Where", ko: "지역" },
      format: (value: string, language) => installRegions[value]?.[language] ?? value,
    },
    installs: {
      heading: { en: "Installs", ko: "설치 수" },
      format: (value: number, language) => formatNumber(value, 0, language),
    },
    kind: {
      heading: { en: "Kind", ko: "구분" },
      format: (value: string, language) => (language === "ko" ? (value === "estimate" ? "추정" : "계산") : value),
    },
  },
});
