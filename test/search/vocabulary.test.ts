import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { particleAfter } from "../../src/language/particle.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";

const of = (text: string) => new Vocabulary(new Set(text.split(" ")));

describe("a Vocabulary takes the forms of a word for one subject", () => {
  test("forms that the texts have, and forms that they do not", () => {
    const words = of("성장률 성장률이 성장률을 성장률에서 물가");
    for (const form of ["성장률", "성장률이", "성장률은", "성장률을", "성장률의", "성장률이었다", "성장률까지도"])
      expect(words.asked(form)).toEqual({ exact: ["성장률"], wider: [] });
  });

  test("any noun that stands bare and as a topic is found with every particle", () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    const noun = fc.array(syllable, { minLength: 2, maxLength: 5 }).map((syllables) => syllables.join(""));
    fc.assert(
      fc.property(noun, (word) => {
        const form = (particle: Parameters<typeof particleAfter>[1]) => word + particleAfter(word, particle);
        const words = of([word, form("은/는"), form("이/가")].join(" "));
        const forms = [
          form("을/를"),
          form("과/와"),
          form("으로/로"),
          form("이었다/였다"),
          `${word}의`,
          `${word}에서는`,
        ];
        for (const each of [word, form("은/는"), ...forms]) expect(words.asked(each).exact).toEqual([word]);
      }),
    );
  });

  test("English words by their stems, and forms that no rule gives", () => {
    const words = of("forecasts growth news new");
    expect(words.asked("forecasting").exact).toEqual(words.asked("forecast").exact);
    expect(words.asked("grew").exact).toEqual(words.asked("growth").exact);
    expect(words.asked("news").exact).not.toEqual(words.asked("new").exact);
  });

  test("letters with particles", () => {
    expect(of("gdp는 gdp").asked("gdp가").exact).toEqual(["gdp"]);
  });

  test("a noun that the texts have in one form only is found in all", () => {
    const words = of("연락처로 물가");
    for (const form of ["연락처", "연락처를", "연락처로"]) expect(words.asked(form).exact).toEqual(["연락처로"]);
  });
});

describe("a word of a question", () => {
  const words = of("성장률 성장률은 성장 성장을 반도체 반도체를 반 반은 경제 경제가 경제성장률이");

  test("asks for the words that go on from a noun, and for less of them", () => {
    expect(words.asked("성장")).toEqual({ exact: ["성장"], wider: ["성장률"] });
  });

  test("is the beginning of another while it is typed, to the letter", () => {
    expect(words.asked("성장류")).toEqual({ exact: [], wider: ["성장률"] });
    expect(words.asked("반도").wider).toEqual(["반도체"]);
  });

  test.each(["장률", "률", "도체", "성장률표", "없는말"])(
    "%s, the middle of a word or none, asks for nothing",
    (word) => {
      expect(words.asked(word)).toEqual({ exact: [], wider: [] });
    },
  );

  test("a compound is about its parts, which are nouns of two syllables; a question knows them, too", () => {
    const texts = of("경제 경제가 성장률 성장률은 경제성장률 경제성장률이");
    expect(texts.termsOf({ text: "경제성장률이", from: 0, to: 6 })).toEqual(["경제성장률", "경제", "성장률"]);
    expect(texts.partsOf("성장률경제")).toEqual(["성장률", "경제"]);
    expect(texts.partsOf("성장경제")).toEqual([]);
  });
});

// Words that end like particles, with those that would be left of them, as the texts of this site have them.
test.each(["국가", "물가", "결과", "도로", "인도", "캐나다", "전문가", "소비자", "민주주의", "추이", "나이"])(
  "%s stays whole beside its own forms",
  (word) => {
    const form = (particle: Parameters<typeof particleAfter>[1]) => word + particleAfter(word, particle);
    const others = "국 국은 물 물은 결 결은 도 도는 인 캐나 전문 전문은 소비 소비는 민주 민주는 추 나 나는 나를";
    const words = of([others, word, form("은/는"), form("을/를"), `${word}의`].join(" "));
    for (const each of [word, form("은/는"), form("이/가"), `${word}에서`])
      expect(words.asked(each).exact).toEqual([word]);
  },
);
