import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  changesBetween,
  plainCorrection,
  withCorrection,
  withdrawnBetween,
  withOtherWords,
} from "../../src/facts/correctNumbers.ts";
import { factText, prove } from "./facts.ts";

const entry = {
  date: "2026-12-01",
  changes: { a: { from: "76.7%", to: "76.2%" } },
  says: { en: "A new edition: rebased.", ko: "새 판." },
};

test("what changed is what reads otherwise; a number that is shown no more is withdrawn", () => {
  expect(changesBetween({ a: "76.7%", b: "5", gone: "1" }, { a: "76.2%", b: "5", new: "9" })).toEqual(entry.changes);
  expect(withdrawnBetween({ a: "76.7%", gone: "1" }, ["a", "new"])).toEqual({ gone: "1" });
});

test("the first entry begins the file, a further one stands above it, and notes stay", () => {
  const first = withCorrection(undefined, entry);
  expect(first).toMatch(/^# yaml-language-server: /);
  expect(parse(first)).toEqual([entry]);
  const later = { ...entry, date: "2026-12-09" };
  const noted = `${first}# kept in mind\n`;
  const second = withCorrection(noted, later);
  expect(parse(second)).toEqual([later, entry]);
  expect(second).toContain("# kept in mind");
  expect(second).toMatch(/^# yaml-language-server: /);
});

test("without words of its author a correction says each number as it is and was, with the fitting particle", async () => {
  const { proofs } = await prove(factText("a", "percent", 'expression: "76.16 * 1"'));
  const says = plainCorrection(entry, proofs);
  expect(says.en).toMatch(/: 76\.2%, published as 76\.7%\.$/);
  expect(says.ko).toMatch(/: 76\.7%에서 76\.2%로 고쳤다\.$/);
});

test("without words of its author a withdrawal says what was published, in both languages", async () => {
  const { proofs } = await prove(factText("a", "years", 'expression: "16 * 1"\n  digits: 0'));
  const says = plainCorrection({ changes: {}, withdrawn: { a: "17 years" } }, proofs);
  expect(says.en).toMatch(/: published as 17 years, and withdrawn from the text\.$/);
  expect(says.ko).toMatch(/: 17년으로 실었다가 본문에서 뺐다\.$/);
});

test("an entry writes the numbers that changed and those withdrawn, and leaves out what it has none of", () => {
  const { date, says } = entry;
  const gone = { date, changes: {}, withdrawn: { a: "76.7%" }, says };
  expect(parse(withCorrection(undefined, gone))).toEqual([{ date, withdrawn: { a: "76.7%" }, says }]);
  const log = withCorrection(undefined, gone);
  const other = withCorrection(undefined, { ...gone, withdrawn: { b: "5" } });
  // Two withdrawals of one day are two entries.
  expect(withOtherWords(log, other, { en: "Why.", ko: "까닭." })).toBeDefined();
  expect(withOtherWords(log, log, { en: "Why.", ko: "까닭." })).toBeUndefined();
});

test("a correction shows a fall as its sentence does: 4.1 million fewer, and not −4.1 million", async () => {
  const { proofs } = await prove(factText("a", "million-count", 'expression: "4200000 * -1"\n  digits: 1'));
  const changes = { a: { from: "−4.1 million", to: "−4.2 million" } };
  const sources = { en: '<Fact id="a" absolute /> fewer', ko: '<Fact id="a" absolute /> 줄었다' };
  const says = plainCorrection({ changes }, proofs, sources);
  expect(says.en).toMatch(/: 4\.2 million, published as 4\.1 million\.$/);
  expect(says.ko).toMatch(/: 410만에서 420만으로 고쳤다\.$/);
  const signed = plainCorrection({ changes }, proofs, { en: 'It was <Fact id="a" />.', ko: '<Fact id="a" />이었다.' });
  expect(signed.en).toMatch(/: −4\.2 million, published as −4\.1 million\.$/);
  expect(signed.ko).toMatch(/: −410만에서 −420만으로 고쳤다\.$/);
});

test("the newest entry takes other words until it is published, and all else stays", () => {
  const older = withCorrection(undefined, entry);
  const log = withCorrection(`${older}# kept in mind\n`, { ...entry, date: "2026-12-09" });
  const says = { en: 'Why: "rebased".', ko: "까닭: 기준이 바뀌었다." };
  const reworded = withOtherWords(log, older, says) as string;
  expect(parse(reworded)).toEqual([{ ...entry, date: "2026-12-09", says }, entry]);
  expect(reworded.endsWith(older.slice(older.indexOf("\n") + 1) + "# kept in mind\n")).toBe(true);
  expect(parse(withOtherWords(reworded, older, entry.says) as string)).toEqual(parse(log));
  expect(parse(withOtherWords(older, "", says) as string)).toEqual([{ ...entry, says }]);
  // What was committed may be read, whatever its words are now.
  expect(withOtherWords(log, log, says)).toBeUndefined();
  expect(withOtherWords(reworded, log, says)).toBeUndefined();
  expect(withOtherWords("", "", says)).toBeUndefined();
});
