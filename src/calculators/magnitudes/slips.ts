import type { Bilingual } from "../../language/language.ts";
import { parseEnglishMagnitude } from "../../model/englishMagnitude.ts";
import { parseKoreanMagnitude, toKoreanMagnitude } from "../../model/koreanMagnitude.ts";

/** An English amount that was printed in the wrong Korean magnitude. */
export interface Slip {
  /** The fact that tells it, on /facts/. */
  readonly fact: string;
  readonly what: Bilingual;
  readonly english: string;
  readonly printed: string;
  /** What should have been printed. */
  readonly right: string;
  /** How many times too small the printed amount is. */
  readonly factor: number;
}

function slip(fact: string, what: Bilingual, english: string, printed: string): Slip {
  const value = parseEnglishMagnitude(english);
  return {
    fact,
    what,
    english,
    printed,
    right: toKoreanMagnitude(value),
    factor: value / parseKoreanMagnitude(printed),
  };
}

/** The seven slips of the source articles, six of them in one text. */
export const slips: readonly Slip[] = [
  slip("bd-valuation-2018", { en: "ByteDance’s valuation, 2018", ko: "2018년 바이트댄스 기업 가치" }, "$75bn", "75억"),
  slip("tt-downloads-milestone", { en: "TikTok installs, 2019", ko: "2019년 틱톡 설치 수" }, "1.5bn", "1.5억"),
  slip("tencent-kuaishou", { en: "Tencent’s stake in Kuaishou", ko: "텐센트의 콰이서우 투자" }, "$1.5bn", "1.5억"),
  slip("bd-india-spend", { en: "ByteDance’s plan for India", ko: "바이트댄스의 인도 투자 계획" }, "$1bn", "1억"),
  slip("alibaba-ipo", { en: "Alibaba’s listing, 2014", ko: "2014년 알리바바 상장" }, "$25bn", "2,500만"),
  slip("toutiao-daily-users", { en: "Toutiao’s daily users", ko: "터우탸오 하루 이용자" }, "120m", "120만"),
  slip("vitrue-fans", { en: "Fans in Vitrue’s example", ko: "비트루 예시의 팬 수" }, "1m", "1만"),
];
