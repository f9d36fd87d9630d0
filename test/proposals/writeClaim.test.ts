import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { contentOf } from "../../src/content/content.ts";
import { unprovedClaimsOf } from "../../src/proposals/locateClaim.ts";
import type { ClaimProposal } from "../../src/proposals/proposal.ts";
import { type ClaimWriting, writeClaim } from "../../src/proposals/writeClaim.ts";

const root = mkdtempSync(join(tmpdir(), "claims-"));
const essay = join(root, "src/essays/harbours");
mkdirSync(essay, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const content = contentOf(root);
const files = ["en.mdx", "ko.mdx", "facts.yaml"] as const;
const front = "---\ntitle: Harbours\ntopic: Ports\n---\n\n";
/** Writes the bodies of both texts, and the facts. */
function write(en: string, ko: string, facts = "# The facts of harbours.\n") {
  for (const [name, text] of [
    ["en.mdx", front + en],
    ["ko.mdx", front + ko],
    ["facts.yaml", facts],
  ] as const) {
    writeFileSync(join(essay, name), text);
    content.forget(`src/essays/harbours/${name}`);
  }
}
const read = () => files.map((name) => readFileSync(join(essay, name), "utf8"));
const bodies = () =>
  read()
    .slice(0, 2)
    .map((text) => text.slice(front.length));

const sql = "select bool_and(sales > before)\nfrom shops\nwhere year > 2012";
const proposal: ClaimProposal = {
  value: true,
  text: "",
  unit: null,
  sql,
  source: "Nobody",
  confidence: "low",
  shape: "every-step",
  kind: "derived",
  says: { en: "Sales rise: Hafen", ko: "Hafen의 매출이 늘어난다" },
  fact: null,
  table: "shops",
  rows: [],
  score: 1,
};
const writing: ClaimWriting = {
  proposal,
  essay: "harbours",
  text: "rose every year since 2012",
  language: "en",
  at: [],
  id: "hafen-rose",
  taken: new Set(["names"]),
};
const claim = (words: string) => `<Claim id="hafen-rose">${words}</Claim>`;

const en = "## Sales\n\nIt rained. Sales rose every year since 2012, and we know why.\n";
const ko = "## 매출\n\n비가 왔다. 매출은 2012년 이후 해마다 늘었고, 까닭도 안다.\n";
beforeEach(() => write(en, ko));

test("writeClaim(writing) writes the condition and what it says, and sets the words in both texts", () => {
  expect(writeClaim(writing, content)).toEqual({
    id: "hafen-rose",
    places: ["src/essays/harbours/en.mdx:8:18", "src/essays/harbours/ko.mdx:8:12"],
  });
  expect(bodies()).toEqual([
    en.replace("rose every year since 2012", claim("rose every year since 2012")),
    ko.replace("2012년 이후 해마다 늘었고", claim("2012년 이후 해마다 늘었고")),
  ]);
  const yaml = read()[2] as string;
  expect(yaml.startsWith("# The facts of harbours.\n")).toBe(true);
  expect(parse(yaml)).toEqual({ "hafen-rose": { says: proposal.says, claim: sql } });
});

test("asked for in Korean, the English words are found", () => {
  writeClaim({ ...writing, text: "해마다 늘었고", language: "ko" }, content);
  expect(bodies()).toEqual([
    en.replace("rose every year since 2012", claim("rose every year since 2012")),
    ko.replace("해마다 늘었고", claim("해마다 늘었고")),
  ]);
});

test("a whole sentence is asked for with its stop, which stays outside", () => {
  const english = "## Sales\n\nIt rained. Hafen sold more than Dorf did.\n";
  const korean = "## 매출\n\n비가 왔다. Hafen의 매출은 Dorf보다 컸다.\n";
  write(english, korean);
  writeClaim({ ...writing, text: "Hafen sold more than Dorf did." }, content);
  expect(bodies()).toEqual([
    english.replace("Hafen sold more than Dorf did", claim("Hafen sold more than Dorf did")),
    korean.replace("Hafen의 매출은 Dorf보다 컸다", claim("Hafen의 매출은 Dorf보다 컸다")),
  ]);
});

test("of two claims of one kind the one beside the same fact is the twin", () => {
  const english = 'Tea fell every year. With <Fact id="names" /> towns, sales rose every year since 2012.\n';
  const korean = '도시 <Fact id="names" />곳의 매출은 해마다 늘었다. 차는 해마다 줄었다.\n';
  write(english, korean);
  writeClaim(writing, content);
  expect(bodies()[1]).toBe(korean.replace("해마다 늘었다", claim("해마다 늘었다")));
});

const refusals: readonly (readonly [string, string, string, Partial<ClaimWriting>, RegExp])[] = [
  ["the words are not there", en, ko, { text: "fell every year" }, /en\.mdx does not have the words “fell every year”/],
  [
    "the words stand twice",
    `${en}\nTea rose every year since 2012.\n`,
    ko,
    {},
    /2 times; say which with --at: .*8:18.*10:5/,
  ],
  [
    "the claim has a number",
    en.replace("since", "by 5% since"),
    ko,
    { text: "rose every year by 5% since 2012" },
    /holds the number 5%/,
  ],
  [
    "a component stands among the words",
    en.replace("every", '<Term id="x">every</Term>'),
    ko,
    { text: "Sales rose every year" },
    /a component stands among the words|does not have the words/,
  ],
  [
    "the words are proved already",
    en.replace("rose every year since 2012", '<Claim id="x">rose every year since 2012</Claim>'),
    ko,
    {},
    /does not have the words/,
  ],
  [
    "the other text has no such claim",
    en,
    "## 매출\n\n비가 왔다.\n",
    {},
    /ko\.mdx surely make the same claim[\s\S]*hafen-rose:\n[\s\S]*claim: [\s\S]*en\.mdx:8:18:\n {4}<Claim id="hafen-rose">rose every year since 2012<\/Claim>[\s\S]*<Claim id="hafen-rose">…<\/Claim>$/,
  ],
  [
    "the other text has two",
    en,
    ko.replace("비가 왔다.", "비는 해마다 늘었다. 그랬다."),
    {},
    /surely make the same claim/,
  ],
  ["the id is taken", en, ko, { id: "names" }, /there is a fact "names" already/],
];
test.each(refusals)("nothing is written where %s", (_, english, korean, given, message) => {
  write(english, korean);
  const before = read();
  expect(() => writeClaim({ ...writing, ...given }, content)).toThrow(message);
  expect(read()).toEqual(before);
});

test("of two claims of one kind that of the sentence at the same place is the twin, in a section of as many sentences", () => {
  const korean = ko.replace("비가 왔다", "비는 해마다 늘었다");
  write(en, korean);
  writeClaim(writing, content);
  expect(bodies()[1]).toBe(korean.replace("2012년 이후 해마다 늘었고", claim("2012년 이후 해마다 늘었고")));
});

test("of two claims in opposite directions the one of the same direction is the twin", () => {
  const korean = "## 매출\n\n비는 해마다 줄었다. 매출은 해마다 늘었다.\n";
  write(en, korean);
  writeClaim(writing, content);
  expect(bodies()[1]).toBe(korean.replace("해마다 늘었다", claim("해마다 늘었다")));
});

test("--at says which words of the other text are meant, by the claim or by its sentence", () => {
  const korean = "## 매출\n\n비는 해마다 늘었다. 매출은 꾸준히 컸다.\n";
  write(en, korean);
  writeClaim({ ...writing, at: ["src/essays/harbours/ko.mdx:8:15"] }, content);
  expect(bodies()[1]).toBe(korean.replace("매출은 꾸준히 컸다", claim("매출은 꾸준히 컸다")));
  write(en, korean);
  writeClaim({ ...writing, at: ["src/essays/harbours/ko.mdx:8:4"] }, content);
  expect(bodies()[1]).toBe(korean.replace("해마다 늘었다", claim("해마다 늘었다")));
});

test("a text that was changed after it was read stays as it is, and so do the others", () => {
  const before = read();
  const edited = `${front}${ko}\n새 줄.\n`;
  content.file("src/essays/harbours/ko.mdx");
  writeFileSync(join(essay, "ko.mdx"), edited);
  expect(() => writeClaim(writing, content)).toThrow(/ko\.mdx was changed meanwhile/);
  expect(read()).toEqual([before[0], edited, before[2]]);
});

test("unprovedClaimsOf(essay) has the words with the year since which they are said, and no others", () => {
  expect(
    unprovedClaimsOf("harbours", content).map(({ words, line, column, section }) => [words, line, column, section]),
  ).toEqual([
    ["rose every year since 2012", 8, 18, 1],
    ["2012년 이후 해마다 늘었고", 8, 12, 1],
  ]);
});
