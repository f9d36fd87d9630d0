import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { englishIn, englishInFacts, latinWordsKnown } from "../../src/facts/englishInKorean.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";

const root = mkdtempSync(join(tmpdir(), "english-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "src/essays/ports"), { recursive: true });
writeFileSync(
  join(root, "src/essays/ports/ko.mdx"),
  '---\ntitle: Rotterdam\n---\n\nNetflix의 retail 매출은 <Fact id="Sales" />, `Sum`, [여기](https://Hidden.org).\n',
);
const content = contentOf(root);

test("names that a Korean text has are known; words in small letters, components, code and addresses are not", () => {
  expect([...latinWordsKnown(content)]).toEqual(["Netflix"]);
});

test.each<[string, string[]]>([
  ["벨소리, at retail prices of the year, 2007년", ["retail", "prices", "the", "year"]],
  ["CDs의 배수로 나타낸 CD", ["CDs"]],
  ["Netflix와 KDPaine의 GDP, iOS, km", []],
  ["Cassette의 값", ["Cassette"]],
])("English in a Korean text is what is no name and no code: %s", (text, words) => {
  expect(englishIn(text, new Set(["Netflix"]))).toEqual(words);
});

test("a fact that says English in Korean is warned of at its place", () => {
  const fact = (ko: string) => ({ id: "a", file: "facts.yaml", line: 3, column: 1, says: { en: "Sales", ko } });
  const told = (ko: string) => englishInFacts(new Map([["a", fact(ko)]]), content);
  expect(told("Netflix의 매출")).toEqual([]);
  const [fault, ...more] = told("매출, at retail prices");
  expect(more).toEqual([]);
  expect(fault?.severity).toBe("warning");
  expect(formatDiagnostic(fault as NonNullable<typeof fault>)).toMatch(
    /facts\.yaml:3:1 what "a" says in Korean holds English: retail, prices\. Say it in Korean/,
  );
});

test("no fact of the project says English in Korean", async () => {
  const { proofs } = await proofsOf();
  expect(proofs.size).toBeGreaterThan(100);
  expect(englishInFacts(proofs, contentOf())).toEqual([]);
});
