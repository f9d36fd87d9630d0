import { describe, expect, test } from "vitest";
import { koreanNouns, stemCandidates } from "../../src/language/koreanNouns.ts";

describe("stemCandidates(word) gives what may be left without particles and endings", () => {
  test.each([
    ["성장률이", "성장률"],
    ["성장률은", "성장률"],
    ["성장률을", "성장률"],
    ["성장률의", "성장률"],
    ["성장률로", "성장률"],
    ["성장률과", "성장률"],
    ["성장률에서는", "성장률"],
    ["성장률까지도", "성장률"],
    ["성장률만으로는", "성장률"],
    ["성장률이다", "성장률"],
    ["성장률이라는", "성장률"],
    ["성장률이었다", "성장률"],
    ["물가였다", "물가"],
    ["물가이고", "물가"],
    ["국가들의", "국가"],
    ["국가마다", "국가"],
    ["소비자에게는", "소비자"],
    ["서울로", "서울"],
    ["서울에서부터", "서울"],
    ["성장했다", "성장"],
    ["전망된다는", "전망"],
    ["값은", "값"],
    ["팬에게", "팬"],
    ["gdp는", "gdp"],
    ["ai를", "ai"],
    ["cd로", "cd"],
  ])("%s → %s", (word, noun) => {
    expect(stemCandidates(word)).toContain(noun);
  });

  // The form after a consonant does not stand after a vowel, nor the other way round; short nouns keep 도, 로, 만.
  test.each([
    "국가",
    "물가",
    "평가",
    "나이",
    "차이",
    "사이",
    "추이",
    "효과",
    "가을",
    "마을",
    "속도",
    "제도",
    "인도",
    "도로",
    "대만",
    "불만",
    "보다",
    "이유",
    "가구",
    "growth",
    "76.7",
  ])("%s has no ending", (word) => {
    expect(stemCandidates(word)).toEqual([word]);
  });

  test("the word itself comes first, then the longer before the shorter", () => {
    expect(stemCandidates("미국에서는")).toEqual(["미국에서는", "미국에서", "미국"]);
  });
});

describe("koreanNouns(words) are the nouns that the words show", () => {
  const nouns = (text: string) => [...koreanNouns(text.split(" "))].sort();

  test("a noun stands bare and with a particle, or with two particles", () => {
    expect(nouns("성장률 성장률은 물가가 물가를")).toEqual(["물가", "성장률"]);
    expect(nouns("연락처로 기술서")).toEqual([]);
  });

  test("a particle that others follow makes no noun of what it ends", () => {
    expect(nouns("미국 미국의 미국에는 미국에도 미국에서 미국만이 미국만을")).toEqual(["미국"]);
  });

  test("a noun that ends like a particle is one if it is subject or object", () => {
    expect(nouns("결 결을 결과 결과를 결과가 결과는")).toEqual(["결", "결과"]);
  });

  test("what is said of a noun does not lengthen it: 성장률이다 and 성장률이며 are of no 성장률이", () => {
    expect(nouns("성장률이다 성장률이며 성장률이라는 성장률이 성장률을")).toEqual(["성장률"]);
  });
});
