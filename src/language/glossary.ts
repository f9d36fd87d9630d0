import type { Bilingual } from "./language.ts";

interface Entry {
  readonly term: Bilingual;
  readonly means: Bilingual;
}

const entries = {
  crossover: {
    term: { en: "Crossover", ko: "추월" },
    means: {
      en: "The first year in which one quantity is larger than another that had led until then.",
      ko: "뒤처지던 값이 앞서던 값보다 커지는 것. 처음으로 그렇게 되는 해를 추월 연도라고 한다.",
    },
  },
  deflator: {
    term: { en: "Deflator", ko: "디플레이터" },
    means: {
      en: "The price index of everything an economy produces: nominal output divided by real output.",
      ko: "한 나라에서 생산된 재화와 서비스 전체의 물가지수. 명목 생산을 실질 생산으로 나눈 값이다.",
    },
  },
  nominal: {
    term: { en: "Nominal", ko: "명목" },
    means: {
      en: "Measured at the prices of the day, inflation included.",
      ko: "당시 가격으로 계산한 값. 물가 변동이 포함돼 있다.",
    },
  },
  real: {
    term: { en: "Real", ko: "실질" },
    means: {
      en: "Adjusted for price changes, so that only quantities count.",
      ko: "물가 변동을 빼고 물량만 계산한 값.",
    },
  },
  "real-exchange-rate": {
    term: { en: "Real exchange rate", ko: "실질환율" },
    means: {
      en: "How expensive one country is compared with another: the exchange rate adjusted for both price levels. It combines prices and currency.",
      ko: "두 나라의 물가 수준까지 따진 환율. 물가와 환율을 합쳐, 한 나라가 다른 나라보다 얼마나 비싼지를 보여 준다. 이 사이트에서 실질환율이 오른다는 말은 그 나라 통화의 실질 가치가 높아진다(강세)는 뜻으로, 달러당 자국 통화로 적는 환율과 방향이 반대다.",
    },
  },
  "market-exchange-rate": {
    term: { en: "Market exchange rate", ko: "시장환율" },
    means: {
      en: "The price at which currencies are traded. GDP converted at this rate shows what a country can buy abroad.",
      ko: "통화가 시장에서 거래되는 가격. 이 환율로 환산한 GDP는 그 나라가 해외에서 얼마나 살 수 있는지를 보여 준다.",
    },
  },
  "purchasing-power": {
    term: { en: "Purchasing power parity", ko: "구매력평가" },
    means: {
      en: "Conversion by what money buys at home rather than by the market exchange rate. Economies with low prices appear larger.",
      ko: "시장환율이 아니라 그 나라 안에서 살 수 있는 양을 기준으로 환산하는 방법. 물가가 낮은 나라일수록 경제 규모가 더 크게 나온다.",
    },
  },
  "log-points": {
    term: { en: "Log points", ko: "로그포인트" },
    means: {
      en: "A hundred times the natural logarithm of a ratio. For small changes log points are close to percentages and, unlike them, they add up exactly.",
      ko: "비율의 자연로그에 100을 곱한 값. 작은 변화는 퍼센트와 거의 같고, 퍼센트와 달리 더하면 정확히 맞아떨어진다.",
    },
  },
  "percentage-point": {
    term: { en: "Percentage point", ko: "퍼센트포인트(%포인트)" },
    means: {
      en: "The difference between two percentages: from 5% to 22% is 17 percentage points, and a rise of 340%.",
      ko: "두 퍼센트의 차이. 이 사이트에서는 %포인트로 적는다. 5%에서 22%로 오르면 17%포인트 오른 것이고, 증가율은 340%다.",
    },
  },
  "percent-of": {
    term: { en: "Percent of, percent change", ko: "비율과 증가율" },
    means: {
      en: "A quantity that grows to 285% of its earlier value has grown by 185%. The two numbers always differ by 100.",
      ko: "예전의 285%가 되었다면 185% 늘어난 것이다. 둘은 언제나 100%포인트 차이가 난다.",
    },
  },
  edition: {
    term: { en: "Edition, vintage", ko: "판" },
    means: {
      en: "One issue of a dataset. Statistical offices revise past figures, so the same year may differ between editions.",
      ko: "같은 통계를 발표 시점에 따라 구분한 것. 통계 기관은 과거 수치도 고치므로 같은 해의 값이 판마다 다를 수 있다.",
    },
  },
  projection: {
    term: { en: "Projection", ko: "전망" },
    means: {
      en: "A publisher’s calculated value for a year without final figures; drawn with dashed lines.",
      ko: "아직 집계되지 않은 해의 값을 발표 기관이 계산한 것. 차트에서는 점선으로 그린다.",
    },
  },
  "first-release": {
    term: { en: "First release", ko: "최초 발표치" },
    means: { en: "The number as first published, before any revision.", ko: "나중에 수정되기 전, 처음 발표된 수치." },
  },
  "compound-growth": {
    term: { en: "Compound growth", ko: "복리 성장" },
    means: {
      en: "Growth on growth: each year’s rate applies to the level reached the year before.",
      ko: "늘어난 규모에 다시 성장률이 적용되는 성장. 해마다 전년 규모에 성장률을 곱한다.",
    },
  },
  reach: {
    term: { en: "Reach", ko: "도달률" },
    means: {
      en: "The share of a defined population that had at least one chance to see something. It counts those who could have seen it, not those who did.",
      ko: "정해 둔 대상 가운데 한 번이라도 볼 기회가 있었던 사람의 비율. 실제로 보았다는 뜻은 아니다.",
    },
  },
  impressions: {
    term: { en: "Impressions", ko: "노출" },
    means: {
      en: "How often something was shown; a person who sees it twice counts twice.",
      ko: "화면에 표시된 횟수. 같은 사람이 여러 번 봐도 모두 센다.",
    },
  },
  engagement: {
    term: { en: "Engagement rate", ko: "참여율" },
    means: {
      en: "Reactions (likes, comments, shares) divided by a base, such as the number of followers. Rates with different bases (followers, views, impressions) cannot be compared.",
      ko: "좋아요, 댓글, 공유 같은 행동을 기준 수로 나눈 값. 기준(팔로어, 조회, 노출)이 다르면 비교할 수 없다.",
    },
  },
  cpm: {
    term: { en: "CPM", ko: "CPM(1,000명 도달 또는 1,000회 노출당 비용)" },
    means: {
      en: "Cost per mille: the cost of a thousand impressions, or of reaching a thousand people.",
      ko: "1,000명에게 도달하거나 1,000번 노출하는 데 드는 비용.",
    },
  },
  cpr: {
    term: { en: "CPR", ko: "CPR(도달률 1%당 비용)" },
    means: {
      en: "Cost per rating point: what it costs to reach 1% of the target population.",
      ko: "목표로 삼은 사람들의 1%에 도달하는 데 드는 비용.",
    },
  },
  "earned-media-value": {
    term: { en: "Earned-media equivalent", ko: "광고 환산 가치" },
    means: {
      en: "What the same exposure would have cost as advertising. It prices exposure, not sales.",
      ko: "같은 노출을 광고로 얻는 데 들었을 비용. 노출의 가치이지 매출의 가치가 아니다.",
    },
  },
  roi: {
    term: { en: "Return on investment", ko: "투자수익률" },
    means: { en: "Gain less cost, divided by cost.", ko: "얻은 금액에서 비용을 뺀 값을 비용으로 나눈 것." },
  },
  "lifetime-value": {
    term: { en: "Lifetime value (LTV)", ko: "고객 생애 가치(LTV)" },
    means: {
      en: "The margin a customer brings over the whole time they stay, discounted to today.",
      ko: "고객이 거래하는 동안 남기는 이익을 모두 더해 현재 가치로 환산한 것.",
    },
  },
  "conversation-index": {
    term: { en: "Conversation index", ko: "대화 지수" },
    means: { en: "Comments divided by posts.", ko: "댓글 수를 글 수로 나눈 값." },
  },
  "share-of-voice": {
    term: { en: "Share of voice", ko: "언급 점유율" },
    means: {
      en: "Mentions of one brand among the mentions of all brands in its category.",
      ko: "같은 업종의 모든 언급 가운데 한 브랜드가 차지하는 비율.",
    },
  },
  "filter-bubble": {
    term: { en: "Filter bubble", ko: "필터 버블" },
    means: {
      en: "The narrowing of what a user gets to see when past choices decide what is shown next.",
      ko: "과거의 선택을 바탕으로 추천이 정해져 접하는 내용이 점점 좁아지는 현상.",
    },
  },
  personalization: {
    term: { en: "Personalization, hyper-personalization", ko: "개인화와 초개인화" },
    means: {
      en: "Personalization uses who you are; hyper-personalization uses context to estimate what you want here and now.",
      ko: "개인화는 이용자가 누구인지에 따라 내용을 맞춘다. 초개인화는 상황 정보로 이용자가 지금 무엇을 원하는지까지 추정해 맞춘다.",
    },
  },
  magnitude: {
    term: { en: "만, 억, 조", ko: "만, 억, 조" },
    means: {
      en: "Korean has a new word for every ten-thousandfold step: 만 is 10⁴, 억 is 10⁸, 조 is 10¹². A billion is ten 억, a trillion is one 조.",
      ko: "우리말에서는 만 배마다 큰 수의 단위가 바뀐다. 만은 10⁴, 억은 10⁸, 조는 10¹²이다. 영어의 billion은 10억, trillion은 1조다.",
    },
  },
  counterfactual: {
    term: { en: "Counterfactual", ko: "반사실" },
    means: {
      en: "An estimate, by a trend or a model, of what would have happened otherwise. Not an observation.",
      ko: "어떤 일이 없었다면 어땠을지를 추세나 모형으로 추정한 것. 관측값이 아니다.",
    },
  },
  "joint-venture": {
    term: { en: "Joint venture", ko: "합작사" },
    means: {
      en: "A company owned by several others, each with its share.",
      ko: "여러 회사가 지분을 나누어 가진 회사.",
    },
  },
} satisfies Record<string, Entry>;

export type TermId = keyof typeof entries;

/** Words of the trade and what they mean, in both languages. */
export const glossary: Readonly<Record<TermId, Entry>> = entries;
