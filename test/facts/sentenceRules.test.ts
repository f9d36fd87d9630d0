import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import type { EssayText } from "../../src/facts/proofread.ts";
import { recordFaults } from "../../src/facts/record.ts";
import { sentenceRecordOf } from "../../src/facts/sentenceRecord.ts";
import { turnedSignFaults } from "../../src/facts/turnedSignFaults.ts";
import { twinSentenceFaults } from "../../src/facts/twinSentenceFaults.ts";
import { unprovedClaims } from "../../src/facts/unprovedClaims.ts";
import { yearFaults } from "../../src/facts/yearFaults.ts";
import { factText, prove } from "./facts.ts";

const root = mkdtempSync(join(tmpdir(), "sentences-"));
afterAll(() => rmSync(root, { recursive: true }));
const essay = join(root, "src/essays/invented");
mkdirSync(essay, { recursive: true });
const content = contentOf(root);

const textOf = (language: "en" | "ko", body: string): EssayText => ({
  file: `${language}.mdx`,
  essay: "invented",
  language,
  source: `---\ntitle: t\n---\n\n${body}\n`,
});
const pair = (en: string, ko: string) => [textOf("en", en), textOf("ko", ko)];
const rising = (await prove(factText("a", "count", 'expression: "28000 * 1"'))).proofs;
const falling = (await prove(factText("a", "count", 'expression: "28000 * -1"'))).proofs;

/** Writes sentences.yaml as npm run facts:record does. */
function confirm(texts: readonly EssayText[], proofs = rising): void {
  writeFileSync(join(essay, "sentences.yaml"), JSON.stringify(sentenceRecordOf(texts, proofs)));
  content.forget(join(essay, "sentences.yaml"));
}

const first = pair('Other. Jobs rose by <Fact id="a" />. End.', '다른 말. 일자리가 <Fact id="a" /> 늘었다. 끝.');

test("a sentence that changed in one language only is told at the other, until it changes too or is confirmed", () => {
  const told = (texts: readonly EssayText[]) => twinSentenceFaults(texts, rising, content).map(formatDiagnostic);
  expect(told(first)).toEqual([]);
  confirm(first);
  expect(told(first)).toEqual([]);
  const english = pair('Other. Jobs almost rose by <Fact id="a" />. End.', first[1]?.source.slice(18).trim() as string);
  expect(told(english)).toEqual([
    'ko.mdx:5:7 the English sentence of "a" changed, and this one did not. Say the same here; or, when it does already: npm run facts:record -- invented',
  ]);
  // What stands around the sentence is no part of it, nor how its number is shown.
  expect(
    told(pair('Otherwise. Jobs rose by <Fact id="a" digits={1} />. The end.', '말. 일자리가 <Fact id="a" /> 늘었다.')),
  ).toEqual([]);
  const both = twinSentenceFaults(
    pair('Jobs grew by <Fact id="a" />.', '일자리가 <Fact id="a" /> 불었다.'),
    rising,
    content,
  );
  expect(both.map(({ severity, message }) => [severity, message])).toEqual([
    ["warning", 'the sentence of "a" changed in both languages'],
  ]);
  confirm(english);
  expect(told(english)).toEqual([]);
});

test("a sentence with several facts that changed in one language only is told once, with all of them", async () => {
  const facts = factText("a", "count", 'expression: "28000 * 1"') + factText("b", "count", 'expression: "12 * 1"');
  const { proofs } = await prove(facts);
  const korean = '일자리가 <Fact id="a" />, 가게가 <Fact id="b" /> 늘었다.';
  confirm(pair('Jobs rose by <Fact id="a" /> and shops by <Fact id="b" />.', korean), proofs);
  const changed = pair('Jobs almost rose by <Fact id="a" /> and shops by <Fact id="b" />.', korean);
  expect(twinSentenceFaults(changed, proofs, content).map(formatDiagnostic)).toEqual([
    'ko.mdx:5:1 the English sentence of "a", "b" changed, and this one did not. Say the same here; or, when it does already: npm run facts:record -- invented',
  ]);
});

test("a number that changes its sign is told once, with each sentence that stays as it was", () => {
  confirm(first);
  const told = (texts: readonly EssayText[]) => turnedSignFaults(texts, falling, content).map(formatDiagnostic);
  expect(turnedSignFaults(first, rising, content)).toEqual([]);
  expect(told(first)).toEqual([
    'en.mdx:5:8 "a" is below zero now, and this sentence and that at ko.mdx:5:7 were written when it was above. Rewrite both for the other sign.',
  ]);
  const rewritten = pair('Jobs fell by <Fact id="a" absolute />.', '다른 말. 일자리가 <Fact id="a" /> 늘었다.');
  expect(told(rewritten)).toEqual([
    'ko.mdx:5:7 "a" is below zero now, and this sentence was written when it was above. Rewrite it for the other sign.',
  ]);
  const done = pair('Jobs fell by <Fact id="a" absolute />.', '일자리가 <Fact id="a" absolute /> 줄었다.');
  expect(told(done)).toEqual([]);
  confirm(done, falling);
  expect(turnedSignFaults(done, rising, content)).toHaveLength(1);
});

test("a number that changed its sign is told by its record once its sentences are rewritten", () => {
  confirm(first);
  writeFileSync(join(essay, "record.yaml"), 'a: "28,000"\n');
  content.forget(join(essay, "record.yaml"));
  expect(recordFaults(first, rising, content)).toEqual([]);
  expect(recordFaults(first, falling, content)).toEqual([]);
  const done = pair('Jobs fell by <Fact id="a" absolute />.', '일자리가 <Fact id="a" absolute /> 줄었다.');
  expect(recordFaults(done, falling, content).map(({ message }) => message)).toEqual([
    '"a" was published as 28,000 and is now −28,000',
  ]);
});

test("a fact that does not stand turns no sign", async () => {
  const lost = pair('Jobs fell by <Fact id="a" absolute />.', '일자리가 <Fact id="a" absolute /> 줄었다.');
  confirm(lost, falling);
  const failing = (await prove(factText("a", "count", "sql: select nothing from nowhere"))).proofs;
  const unread = (await prove("a:\n  wrongkey: 1\n    sql: select -28000\n")).proofs;
  for (const proofs of [failing, unread]) {
    expect(proofs.size).toBe(0);
    expect(turnedSignFaults(lost, proofs, content)).toEqual([]);
  }
  // Once it stands again, a turned sign is told.
  expect(turnedSignFaults(lost, rising, content)).toHaveLength(1);
});

test("a year beside a number that is asked for another year is told", async () => {
  const { proofs } = await prove(
    factText("b", "percent", "sql: select 5 where 2021 > 2000 and 2021 < 2022") +
      factText("c", "percent", "sql: select 6 where 2019 = 2019"),
  );
  const told = (en: string) => yearFaults([textOf("en", en)], proofs).map(formatDiagnostic);
  expect(told('In 2021 it was <Fact id="b" />.')).toEqual([]);
  expect(told('In 2023 it was <Fact id="b" />.')).toEqual([
    'en.mdx:5:4 the sentence says 2023, and "b" is asked for 2021, 2000, 2022. Correct one of the two; where both are meant, name the year in what the fact says, or write <Plain reason="…">2023</Plain>.',
  ]);
  expect(told('It went from <Fact id="c" /> in 2019 to <Fact id="b" /> in 2021.')).toEqual([]);
  expect(told('It went from <Fact id="c" /> in 2018 to <Fact id="b" /> in 2021.')).toHaveLength(1);
  expect(told('In <Plain reason="the year of the report">2023</Plain> it was <Fact id="b" />.')).toEqual([]);
  // Another thought lies between.
  expect(told('In 2023, with much ado and a long story, it was <Fact id="b" />.')).toEqual([]);
  expect(yearFaults([textOf("ko", '2023년에는 <Fact id="b" />였다.')], proofs)).toHaveLength(1);
});

test("a span of years in what a fact says settles the span, and no other year than its query asks for", async () => {
  const said = (en: string, ko = "말") => `a:
  says: { en: "${en}", ko: "${ko}" }
  unit: percent
  digits: 0
  kind: derived
  sql: "select 5 where 2012 = 2012"
`;
  const told = async (words: string, en: string) =>
    yearFaults([textOf("en", en)], (await prove(said(words))).proofs).map(({ message }) => message);
  const title = "Singles, 2012 (music by format, 1973–2019)";
  expect(await told(title, 'In 2012 it was <Fact id="a" />.')).toEqual([]);
  for (const words of [title, "Singles (from 1973 to 2019)", "Singles, 1973-2019"]) {
    const [message, ...more] = await told(words, 'In 2019 it was <Fact id="a" />.');
    expect(message).toMatch(/^the sentence says 2019, and "a" is asked for 2012/);
    expect(more).toEqual([]);
    expect(await told(words, 'In 1973 it was <Fact id="a" />.')).toHaveLength(1);
  }
  expect(await told(title, 'In 1973–2019 it was <Fact id="a" />.')).toEqual([]);
  expect(await told(title, 'In 1973–2018 it was <Fact id="a" />.')).toHaveLength(1);
  expect(await told("Singles against 2019", 'In 2019 it was <Fact id="a" />.')).toEqual([]);
});

test.each<["en" | "ko", string, string]>([
  ["en", "It fell every year since its peak.", "fell every year"],
  ["en", "It has never grown.", "has never"],
  ["en", "In 2020 it rose for the first time since 2010.", "for the first time since"],
  ["en", "That was its highest value.", "its highest"],
  ["en", "It never again reached that.", "never again reached"],
  ["en", "They sold never so many singles again.", "never so many singles again"],
  ["en", "Sales were fewest in that year.", "were fewest"],
  ["ko", "그해에 가장 적었다.", "가장 적었"],
  ["en", "Sales were largest in that year.", "were largest"],
  ["ko", "그해에 가장 컸다.", "가장 컸"],
  ["ko", "다시는 그만큼 팔리지 않았다.", "다시는 그만큼 팔리지 않"],
  ["ko", "정점 뒤 해마다 조금씩 줄었다.", "해마다 조금씩 줄었"],
  ["ko", "그 뒤 한 번도 오르지 않았다.", "한 번도 오르지 않"],
  ["ko", "2010년 이후 처음 늘었다.", "이후 처음"],
  ["ko", "이때가 사상 최고였다.", "사상 최고"],
  ["ko", "이 값이 가장 높다.", "가장 높"],
])("words that claim more than a number are told as a warning, in %s: %s", (language, body, words) => {
  const [fault, ...more] = unprovedClaims([textOf(language, body)]);
  expect(more).toEqual([]);
  expect(fault?.severity).toBe("warning");
  expect(fault?.message).toContain(JSON.stringify(words));
  for (const element of ['Claim id="x"', 'Plain reason="an idiom"'])
    expect(unprovedClaims([textOf(language, `<${element}>${body}</${element.split(" ")[0]}>`)])).toEqual([]);
});

test.each<["en" | "ko", string]>([
  ["en", "The first answer was quiet, and every clip is short."],
  ["en", "He never spoke of it; most of them left."],
  ["ko", "처음에는 비쌌고, 모든 주방이 그렇다. 가장 그럴듯한 까닭이다."],
])("words that claim nothing of a series are not told, in %s: %s", (language, body) => {
  expect(unprovedClaims([textOf(language, body)])).toEqual([]);
});
