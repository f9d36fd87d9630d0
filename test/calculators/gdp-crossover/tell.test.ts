import { describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { questionOf } from "../../../src/calculators/gdp-crossover/answer/questionOf.ts";
import { noteSentences, tell } from "../../../src/calculators/gdp-crossover/answer/tell.ts";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const told = (search: string, language: "en" | "ko") => {
  const { assumptions } = toAssumptions(search, data);
  return tell(assumptions, projectScenario(toScenario(assumptions, data)), data, pageWords(data, language));
};

describe("tell(assumptions, projection)", () => {
  test.each([
    [
      "",
      "If China grows 5.0% a year and the United States 2.5%, and if prices and the exchange rate stay as they are, China overtakes the United States in 2044.",
    ],
    [
      "cg=2&lg=2.5",
      "If China grows 2.0% a year and the United States 2.5%, and if prices and the exchange rate stay as they are, China does not overtake the United States by 2100.",
    ],
    [
      "start=imf-2025-10&basis=ppp",
      "If China grows 5.0% a year and the United States 2.5%, measured by purchasing power, China has been ahead of the United States since 2016 (IMF, October 2025).",
    ],
    // By the World Bank China stood at 99.0% of the United States in 2015 and at 103.8% in 2016.
    [
      "basis=ppp",
      "If China grows 5.0% a year and the United States 2.5%, measured by purchasing power, China has been ahead of the United States since 2016 (World Bank, July 2026).",
    ],
    // 1,906 · 1.02^n against 1,872 · 1.03^n: 1.0098^n must pass 1.0183.
    [
      "chaser=KOR&leader=ESP&cg=3&lg=2",
      "If South Korea grows 3.0% a year and Spain 2.0%, and if prices and the exchange rate stay as they are, South Korea overtakes Spain in 2027.",
    ],
    [
      "chaser=PHL&leader=NLD&cg=6&lg=2&to=2030",
      "If the Philippines grows 6.0% a year and the Netherlands 2.0%, and if prices and the exchange rate stay as they are, the Philippines does not overtake the Netherlands by 2030.",
    ],
    [
      "rer=2",
      "If China grows 5.0% a year and the United States 2.5%, and if prices and the exchange rate raise the ratio of the two by 2.0% a year, China overtakes the United States in 2036.",
    ],
  ])("says ?%s as a sentence", (search, sentence) => {
    expect(told(search, "en").spoken).toBe(sentence);
  });

  test.each([
    ["", "중국이 해마다 5.0%, 미국이 2.5% 성장하고 물가와 환율이 그대로라면 중국 경제는 2044년에 미국을 앞지른다."],
    [
      "cg=2&lg=2.5",
      "중국이 해마다 2.0%, 미국이 2.5% 성장하고 물가와 환율이 그대로라면 중국 경제는 2100년까지 미국을 앞지르지 못한다.",
    ],
    [
      "chaser=PHL&leader=NLD&cg=6&lg=2&to=2030",
      "필리핀이 해마다 6.0%, 네덜란드가 2.0% 성장하고 물가와 환율이 그대로라면 필리핀 경제는 2030년까지 네덜란드를 앞지르지 못한다.",
    ],
    [
      "start=imf-2025-10&chaser=IND&leader=JPN&cg=6&lg=1",
      "인도가 해마다 6.0%, 일본이 1.0% 성장하고 물가와 환율이 그대로라면 인도 경제는 2026년에 일본을 앞지른다.",
    ],
  ])("says ?%s in Korean, with the particles that its names ask for", (search, sentence) => {
    expect(told(search, "ko").spoken).toBe(sentence);
  });

  test.each([
    ["", "When will China overtake the United States?", "중국은 언제 미국을 앞지를까?"],
    ["cg=2", "When will China overtake the United States?", "중국은 언제 미국을 앞지를까?"],
    [
      "basis=ppp",
      "When did China overtake the United States by purchasing power?",
      "구매력 기준으로 중국은 언제 미국을 앞질렀을까?",
    ],
    [
      "chaser=PHL&leader=NLD&per=head",
      "When will the Philippines overtake the Netherlands in GDP per head?",
      "1인당 GDP에서 필리핀은 언제 네덜란드를 앞지를까?",
    ],
    [
      "start=retail-2025",
      "When will China overtake the United States in retail sales?",
      "소매판매에서 중국은 언제 미국을 앞지를까?",
    ],
    ["chaser=USA&leader=DEU", "Which is ahead, the United States or Germany?", "미국과 독일 가운데 어느 쪽이 앞설까?"],
    [
      "chaser=IND&leader=JPN&basis=constant",
      "When will India overtake Japan at constant prices?",
      "불변가격 기준으로 인도는 언제 일본을 앞지를까?",
    ],
  ])("asks ?%s as the question that it answers, in both languages", (search, en, ko) => {
    expect(told(search, "en").question).toBe(en);
    expect(told(search, "ko").question).toBe(ko);
  });

  test("asks of every economy with its article and the particles of its name", () => {
    for (const chaser of Object.keys(data.economies))
      for (const language of ["en", "ko"] as const) {
        const question = questionOf(
          { basis: "market", perHead: false, chaser, leader: chaser },
          "crosses",
          false,
          pageWords(data, language),
        );
        expect(question).toMatch(
          language === "en" ? /^When will (the )?\p{Lu}.* overtake .*\?$/u : /[은는] 언제 .*[을를] 앞지를까\?$/,
        );
      }
  });

  test("titles a chaser that leads already by the year since when, where that is known", () => {
    expect(told("basis=ppp", "en").title).toBe("China has been ahead since 2016");
    expect(told("basis=ppp", "ko").title).toBe("중국은 2016년부터 앞서 있다");
    expect(told("cy0=2025&cgdp=20&lgdp=10", "en").title).toBe("China is ahead from the first year, 2025");
  });

  test("calls the parameters of a remark by their names, and economies by theirs", () => {
    const remarks = (search: string, language: "en" | "ko") =>
      noteSentences(toAssumptions(search, data).notes, pageWords(data, language));
    expect(remarks("start=imf-2021-10&chaser=IND", "en")).toEqual([
      "Economy catching up (chaser): India is not in this starting point; China is used instead.",
    ]);
    expect(remarks("cgHalf=8", "ko")).toEqual(["뒤쫓는 나라 절반까지의 햇수(cgHalf) 값은 장기 성장률이 없어 뺐다."]);
    expect(remarks("cg=50", "ko")).toEqual([
      "뒤쫓는 나라 성장률(cg) 값 ‘50’ 대신 가장 가까운 한계값 20을 썼다. 범위를 벗어났다.",
    ]);
    expect(remarks("cy0=2024&cgdp=-5&lgdp=10", "ko")).toContain(
      "직접 입력한 뒤쫓는 나라 규모(cgdp) 값은 0보다 커야 하는데 ‘-5’라고 적혀 있다.",
    );
  });

  test("names a later falling back and passing again", () => {
    const { aside } = told("start=article-2020&cg=6&lg=2.5&shock=CHN:2032:-30", "en");
    expect(aside).toContain("It falls back in 2032.");
    expect(aside).toContain("It passes again in");
  });

  test("leaves no blank unfilled, in either language, for any preset", () => {
    for (const { query } of data.presets) {
      for (const language of ["en", "ko"] as const) {
        const { spoken, title, measure, alternative } = told(query, language);
        for (const text of [spoken, title, measure, alternative]) expect(text).not.toMatch(/[{}|]|undefined|NaN/);
      }
    }
  });

  test("writes every remark about an address in both languages", () => {
    const { notes } = toAssumptions("cg=abc&lg=1e9&to=-5&start=x&rer=1&fx=2&cgEnd=1&shock=1&cy0=1&chaser=USA", data);
    for (const language of ["en", "ko"] as const) {
      const sentences = noteSentences(notes, pageWords(data, language));
      expect(sentences).toHaveLength(notes.length);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});
