import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { englishIn, latinWordsKnown } from "../../src/facts/englishInKorean.ts";
import { fillTemplate } from "../../src/language/fillTemplate.ts";
import { claimSentences, numberSentences } from "../../src/proposals/describe.ts";
import { findClaim } from "../../src/proposals/findClaim.ts";
import { findProof, readSearchIndex } from "../../src/proposals/findProof.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";
import { openKoreanDictionary } from "../../src/spelling/koreanDictionary.ts";
import { koreanWords } from "../../src/spelling/koreanWords.ts";
import { listedWords, wordList } from "../../src/spelling/misspelt.ts";
import { mendedAfter } from "../../src/spelling/particleSlip.ts";

const dictionary = await openKoreanDictionary(listedWords(readFileSync(wordList, "utf8")));
afterAll(() => dictionary.close());

/** The Korean words of a text that the spelling check would tell. */
const slips = (text: string) =>
  koreanWords(text)
    .filter(
      ({ word, after }) =>
        mendedAfter(after, word) !== undefined ||
        dictionary.judge({ word, isTail: after !== "" }, { suggest: false }) !== undefined,
    )
    .map(({ word }) => word);

/** Names that end in a vowel, in a consonant, in ㄹ, in a digit and in a bracket. */
const names = ["회사", "중국", "서울", "2021", "미국(명목)"];
const patterns = Object.entries({ ...numberSentences, ...claimSentences });

test("a slip of spelling is one", () => {
  expect(slips("서울의 몇 배인지로 본 중국")).toEqual(["배인지로"]);
});

test.each(patterns)("the Korean of %s is spelled as the dictionary has it, whatever names fill it", (_, { ko }) => {
  for (const a of names)
    for (const b of names)
      for (const period of ["2021년", "2021년 2분기"]) {
        const said = fillTemplate(ko, { a, b, name: "비율", from: period, to: period, times: 3 });
        expect(said).not.toMatch(/[{}|]/);
        expect([said, slips(said)]).toEqual([said, []]);
      }
});

test("a claim says its direction, its period and its rows in both languages", async () => {
  const index = await readSearchIndex();
  const pattern = { kind: "every-step", up: false, since: 2012 } as const;
  const sentence = "US download single units";
  const { proposals } = await findClaim(index, "fell every year since 2012", pattern, { language: "en", sentence }, 5);
  const [first] = proposals.filter(({ sql }) => sql?.includes("'Download single' and measure = 'units'"));
  expect(first?.says.en).toMatch(
    /^Falls at every step from 2012 to 2019: .*\(US recorded music by format, 1973–2019\)$/,
  );
  expect(first?.says.ko).toMatch(/^2012년부터 2019년까지 한 번도 빠짐없이 줄어든다: /);
  expect(slips(first?.says.ko ?? "")).toEqual([]);
});

test.each([
  ["$1.06 billion", "ringtones, value at retail prices, 2007"],
  ["15.5 times", "CDs and cassettes, units"],
  ["5.1 times", "value of CDs as a multiple of cassettes in 1995"],
])("what is found for %s says no English in Korean, whatever it is called in the table", async (text, sentence) => {
  const index = await readSearchIndex();
  const printed = printedNumber(text, "en") as NonNullable<ReturnType<typeof printedNumber>>;
  const { proposals } = await findProof(index, printed, { language: "en", sentence }, 20);
  expect(proposals.length).toBeGreaterThan(5);
  const known = latinWordsKnown(contentOf());
  const found = proposals.filter(({ shape }) => shape !== "fact").map(({ says }) => says.ko);
  expect(found.filter((ko) => englishIn(ko, known).length > 0)).toEqual([]);
  for (const ko of found) expect(ko).not.toMatch(/undefined|null|: ?\(|, ?,|^[,:]/);
});
