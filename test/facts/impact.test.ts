import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { changedSentences, changedVerdicts } from "../../src/facts/impact.ts";
import { recordFaults, recordOf, unrecordedFaults } from "../../src/facts/record.ts";
import { factText, prove } from "./facts.ts";

const printed = 'published: { value: 76.7, source: "A paper", address: "https://example.org/" }';
const { proofs: before } = await prove(factText("a", "percent", `expression: "76.66 * 1"\n  ${printed}`));
const { proofs: after } = await prove(factText("a", "percent", `expression: "76.16 * 1"\n  ${printed}`));
const source = (body: string) => `---\ntitle: t\n---\n\n${body}\n`;
const en = {
  file: "en.mdx",
  essay: "invented",
  language: "en" as const,
  source: source('Before. It stood at <Fact id="a" /> then. After.'),
};
const ko = {
  file: "ko.mdx",
  essay: "invented",
  language: "ko" as const,
  source: source('그때는 <Fact id="a" particle="이/가" /> 정점이었다.'),
};

test("a changed number is told with its file, line, old and new value and its sentence, in both languages", () => {
  expect(changedSentences([en, ko], before, after)).toEqual([
    {
      fact: "a",
      file: "en.mdx",
      line: 5,
      language: "en",
      before: "76.7%",
      after: "76.2%",
      sentence: "It stood at 76.2% then.",
    },
    {
      fact: "a",
      file: "ko.mdx",
      line: 5,
      language: "ko",
      before: "76.7%",
      after: "76.2%",
      sentence: "그때는 76.2%가 정점이었다.",
    },
  ]);
});

test("a claim that holds no more is told with its sentence, in both languages", async () => {
  const claim = (condition: string) => `more:\n  says: { en: "More", ko: "더" }\n  claim: select ${condition}\n`;
  const texts = [
    { ...en, source: source('It <Claim id="more">grew every year</Claim>, we found. After.') },
    { ...ko, source: source('그 뒤 <Claim id="more">해마다 늘었다</Claim>.') },
  ];
  const [held, fallen] = [(await prove(claim("2 > 1"))).proofs, (await prove(claim("1 > 2"))).proofs];
  expect(changedSentences(texts, held, held)).toEqual([]);
  expect(
    changedSentences(texts, held, fallen).map(({ file, before, after, sentence }) => [file, before, after, sentence]),
  ).toEqual([
    ["en.mdx", "holds", "does not hold", "It grew every year, we found."],
    ["ko.mdx", "holds", "does not hold", "그 뒤 해마다 늘었다."],
  ]);
});

test("a number that reads the same as before is not told", () => {
  expect(changedSentences([en, ko], before, before)).toEqual([]);
});

test("a changed verdict is told", () => {
  expect(changedVerdicts(before, after)).toEqual([{ fact: "a", before: "reproduced", after: "corrected" }]);
});

test("a published number may change only with an entry in the corrections log", () => {
  const root = mkdtempSync(join(tmpdir(), "record-"));
  const content = contentOf(root);
  const essay = join(root, "src/essays/invented");
  mkdirSync(essay, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(essay, name), text);
    content.forget(join(essay, name));
  };
  expect(recordOf(en, before)).toEqual({ a: "76.7%" });
  expect(recordFaults([en], after, content)).toEqual([]);
  const [unrecorded] = unrecordedFaults([en], before, content);
  expect(unrecorded?.message).toBe("the essay publishes 1 number that no record holds: a");
  expect(unrecorded?.remedy).toMatch(/npm run facts:record -- invented$/);
  write("record.yaml", '# As published.\na: "76.7%"\n');
  expect(recordFaults([en], before, content)).toEqual([]);
  expect(unrecordedFaults([en], before, content)).toEqual([]);
  const [fault] = recordFaults([en], after, content);
  expect(fault?.message).toBe('"a" was published as 76.7% and is now 76.2%');
  expect(fault?.line).toBe(2);
  write(
    "corrections.yaml",
    '- date: "2026-12-01"\n  changes: { a: { from: "76.7%", to: "76.2%" } }\n  says: { en: "The new edition.", ko: "새 판." }\n',
  );
  expect(recordFaults([en], after, content)).toEqual([]);
  const without = { ...en, source: "Nothing of it is left.\n" };
  const [gone] = recordFaults([without], after, content);
  expect(gone?.message).toBe('"a" was published as 76.2% and is in the text no more');
  expect(gone?.remedy).toMatch(/withdrawn into the corrections log: npm run facts:correct -- invented$/);
  // A number that went to another essay is still published.
  const other = { ...en, essay: "other", file: "src/essays/other/en.mdx" };
  expect(recordFaults([without, other], after, content)).toEqual([]);
  // A fact that does not stand is told as that, where the text still shows it.
  expect(recordFaults([en], new Map(), content)).toEqual([]);
  write(
    "corrections.yaml",
    '- date: "2026-12-02"\n  withdrawn: { a: "76.2%" }\n  says: { en: "It is out.", ko: "뺐다." }\n',
  );
  expect(recordFaults([without], after, content)).toEqual([]);
  // Shown again as it was withdrawn it says nothing new; shown otherwise it does.
  expect(recordFaults([en], after, content)).toEqual([]);
  expect(recordFaults([en], before, content)[0]?.message).toBe('"a" was published as 76.2% and is now 76.7%');
  rmSync(root, { recursive: true });
});
