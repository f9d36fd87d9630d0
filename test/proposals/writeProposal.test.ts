import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { findProof, readSearchIndex } from "../../src/proposals/findProof.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";
import { writeProposal } from "../../src/proposals/writeProposal.ts";

const root = mkdtempSync(join(tmpdir(), "proposals-"));
const essay = join(root, "src/essays/harbours");
mkdirSync(essay, { recursive: true });
cpSync("test/fixtures/datasets/data/sound", join(root, "data/sound"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const facts =
  '# The facts of harbours.\n\nnames:   { says: {en: "Towns", ko: "도시"}, unit: count, kind: observation, sql: "select 2" } # two\n';
const front = "---\ntitle: Harbours\ntopic: Ports\n---\n\n";
const en = `${front}Hafen sold goods for $13 million in 2021.\n`;
const ko = `${front}Hafen은 2021년에 1,300만 달러를 벌었다.\n`;

const content = contentOf(root);
const files = ["en.mdx", "ko.mdx", "facts.yaml"] as const;
function write(texts: Partial<Record<(typeof files)[number], string>>) {
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(essay, name), text);
    content.forget(`src/essays/harbours/${name}`);
  }
}
const read = () => files.map((name) => readFileSync(join(essay, name), "utf8"));
beforeEach(() => write({ "en.mdx": en, "ko.mdx": ko, "facts.yaml": facts }));

async function proposals(text: string, sentence: string) {
  const printed = printedNumber(text, "en");
  if (!printed) throw new Error(`${text} is no number`);
  const index = await readSearchIndex(content);
  return findProof(index, printed, { language: "en", sentence, essay: "harbours", datasets: ["sound"] });
}
const [first] = (await proposals("$13 million", "Hafen sold goods for $13 million in 2021.")).proposals;
const writing = {
  proposal: first as NonNullable<typeof first>,
  essay: "harbours",
  text: "$13 million",
  language: "en" as const,
  at: [] as readonly string[],
  taken: new Set(["names"]),
};

test("the cell that the sentence names is the first proposal, with its rows, source, confidence and SQL", () => {
  expect(first).toMatchObject({
    value: 13,
    text: "$13 million",
    unit: "usd-million",
    sql: "select sales from sound where town = 'Hafen' and year = 2021",
    confidence: "low",
    table: "sound",
    rows: [{ town: "Hafen", year: 2021, sales: 13 }],
  });
});

test("writeProposal(writing) adds the fact under what stood there, and names it in both texts", () => {
  expect(writeProposal({ ...writing, id: "hafen-2021" }, content)).toEqual({
    id: "hafen-2021",
    places: ["src/essays/harbours/en.mdx:6:22", "src/essays/harbours/ko.mdx:6:15"],
  });
  const [english, korean, yaml] = read();
  expect(english).toBe(en.replace("$13 million", '<Fact id="hafen-2021" />'));
  expect(korean).toBe(ko.replace("1,300만 달러를", '<Fact id="hafen-2021" particle="을/를" />'));
  expect(yaml?.startsWith(facts)).toBe(true);
  expect(yaml?.slice(facts.length)).toMatch(
    /^\nhafen-2021:\n {2}says: \{ en: "[^\n]*Hafen[^\n]*", ko: "[^\n]*" \}\n {2}unit: usd-million\n {2}digits: 0\n {2}kind: observation\n {2}sql: select sales from sound where town = 'Hafen' and year = 2021\n$/,
  );
});

/** The proposal for $13 million of which a fact says already that it is $12.5 million. */
async function ofFact() {
  const sql = "select sales from sound where town = 'Hafen' and year = 2020";
  const entry = `hafen: { says: { en: "Sales", ko: "매출" }, unit: usd-million, digits: 1, kind: observation, sql: "${sql}" }`;
  write({ "facts.yaml": `${facts}${entry}\n` });
  const found = (await proposals("$13 million", "Hafen sold goods for $13 million in 2020.")).proposals;
  return found.find(({ fact }) => fact === "hafen") as NonNullable<typeof first>;
}

test("a fact that exists with more decimals than the number is named so that the number reads as before", async () => {
  const proposal = await ofFact();
  const yaml = read()[2];
  expect(proposal).toMatchObject({ value: 12.5, text: "$13 million", digits: 1 });
  writeProposal({ ...writing, proposal }, content);
  expect(read()).toEqual([
    en.replace("$13 million", '<Fact id="hafen" digits={0} />'),
    ko.replace("1,300만 달러를", '<Fact id="hafen" digits={0} particle="을/를" />'),
    yaml,
  ]);
});

test("a fact that exists is not named where it would read otherwise", async () => {
  const proposal = await ofFact();
  write({ "ko.mdx": ko.replace("1,300만 달러", "1,280만 달러") });
  const before = read();
  const at = ["src/essays/harbours/ko.mdx:6:15"];
  expect(() => writeProposal({ ...writing, proposal, at }, content)).toThrow(/ko\.mdx:6:15 holds no unproved number/);
  expect(read()).toEqual(before);
});

const refusals: readonly (readonly [
  string,
  Parameters<typeof write>[0],
  Partial<typeof writing> & { id?: string },
  RegExp,
])[] = [
  [
    "the number stands twice",
    { "en.mdx": `${en}It was $13 million.\n` },
    {},
    /en\.mdx has it 2 times; say which with --at: .*en\.mdx:6:22.*en\.mdx:7:8/,
  ],
  [
    "one text has it not",
    { "ko.mdx": `${front}Hafen은 많이 벌었다.\n` },
    {},
    /ko\.mdx has no unproved number that \$13 million would stand for/,
  ],
  [
    "a text has it in other words",
    { "ko.mdx": ko.replace("1,300만 달러", "1천3백만 달러") },
    {},
    /ko\.mdx:6:15: the text has "1천.*would show "1,300만 달러"/,
  ],
  [
    "the fact is another year",
    { "en.mdx": en.replace("$13 million", "2000 for the first time"), "ko.mdx": ko.replace("1,300만 달러", "2000년") },
    { text: "2000", proposal: { ...writing.proposal, value: 2033, text: "2000", unit: "year", digits: 0 } },
    /en\.mdx has no unproved number that 2000 would stand for/,
  ],
  ["the id is taken", {}, { id: "names" }, /there is a fact "names" already/],
  ["the id is none", {}, { id: "Hafen 2021" }, /cannot be an id/],
  ["--at names another place", {}, { at: ["src/essays/harbours/en.mdx:1:1"] }, /en\.mdx:1:1 holds no unproved number/],
  ["facts.yaml is no YAML", { "facts.yaml": "a: {\n" }, {}, /facts\.yaml: a fact cannot be added/],
];
for (const [name, texts, given, message] of refusals)
  test(`nothing is written where ${name}`, () => {
    write(texts);
    const before = read();
    expect(() => writeProposal({ ...writing, ...given }, content)).toThrow(message);
    expect(read()).toEqual(before);
  });

test("a number in percent is not written for percentage points, nor the other way round", () => {
  const [percent, points] = ["percent", "percentage-points"].map((unit) => ({
    ...writing.proposal,
    value: 8.5,
    text: "8.5",
    unit: unit as "percent" | "percentage-points",
    digits: 1,
  }));
  const cases = [
    ["8.5 percentage points", "8.5%포인트", percent],
    ["8.5%", "8.5%", points],
  ] as const;
  for (const [english, korean, proposal] of cases) {
    write({ "en.mdx": en.replace("$13 million", english), "ko.mdx": ko.replace("1,300만 달러", korean) });
    const before = read();
    const asked = { ...writing, text: "8.5", proposal: proposal as typeof writing.proposal };
    expect(() => writeProposal(asked, content)).toThrow(/en\.mdx has no unproved number that 8\.5 would stand for/);
    expect(read()).toEqual(before);
  }
});

test.each(["en.mdx", "ko.mdx"] as const)("nothing is written where %s is missing", (name) => {
  rmSync(join(essay, name));
  content.forget(`src/essays/harbours/${name}`);
  expect(() => writeProposal(writing, content)).toThrow(`there is no file src/essays/harbours/${name}`);
  expect(readFileSync(join(essay, "facts.yaml"), "utf8")).toBe(facts);
});

test("--at says which of several is meant", () => {
  write({ "en.mdx": `${en}It was $13 million.\n` });
  writeProposal({ ...writing, id: "hafen-2021", at: ["src/essays/harbours/en.mdx:7:8"] }, content);
  expect(read()[0]).toBe(`${en}It was <Fact id="hafen-2021" />.\n`);
});

test("a file that was changed after it was read stays as it is, and so do the others", () => {
  const before = read();
  const edited = `${en}\nA new line.\n`;
  // The content has read the file; the editor saves it before the fact is written.
  content.file("src/essays/harbours/en.mdx");
  writeFileSync(join(essay, "en.mdx"), edited);
  expect(() => writeProposal({ ...writing, id: "hafen-2021" }, content)).toThrow(/en\.mdx was changed meanwhile/);
  expect(read()).toEqual([edited, ...before.slice(1)]);
});

test("a number found nowhere gives the nearest values and no proposal", async () => {
  const { proposals: none, nearest } = await proposals("$13.4 million", "Hafen in 2021");
  expect(none).toEqual([]);
  expect(nearest[0]).toMatchObject({ value: 13 });
});

const yearWriting = {
  ...writing,
  text: "2021",
  id: "hafen-peak",
  proposal: {
    ...writing.proposal,
    value: 2021,
    text: "2021",
    unit: "year" as const,
    digits: 0,
    sql: "select arg_max(year, sales) from sound where town = 'Hafen'",
  },
};

test("a year is searched as the year of the highest value, where the words say so", async () => {
  const found = (await proposals("2021", "Sales in Hafen peaked in 2021.")).proposals;
  expect(found.map(({ sql, unit }) => [sql, unit])).toContainEqual([
    "select arg_max(year, sales) from sound where town = 'Hafen'",
    "year",
  ]);
});

test.each([
  ["is the result", "Hafen’s sales peaked in 2021, at last.", "Hafen의 매출은 2021년에 정점을 찍었다."],
  ["only dates a statement", "Hafen sold most in 2021.", "Hafen은 2021년에 많이 벌었다."],
])("a year that %s is written in both texts", (_, english, korean) => {
  write({ "en.mdx": `${front}${english}\n`, "ko.mdx": `${front}${korean}\n` });
  writeProposal(yearWriting, content);
  const [inEnglish, inKorean, yaml] = read();
  expect(inEnglish).toBe(`${front}${english.replace("2021", '<Fact id="hafen-peak" />')}\n`);
  expect(inKorean).toBe(`${front}${korean.replace("2021년", '<Fact id="hafen-peak" />')}\n`);
  expect(yaml).toContain("unit: year\n  kind:");
});

test("of several, the year that is the result is meant", () => {
  const texts = ["In 2021 it rained. Sales peaked in 2021.", "2021년에 비가 왔다. 매출은 2021년에 정점을 찍었다."];
  write({ "en.mdx": `${front}${texts[0]}\n`, "ko.mdx": `${front}${texts[1]}\n` });
  writeProposal(yearWriting, content);
  expect(read()[0]).toBe(`${front}In 2021 it rained. Sales peaked in <Fact id="hafen-peak" />.\n`);
  expect(read()[1]).toBe(`${front}2021년에 비가 왔다. 매출은 <Fact id="hafen-peak" />에 정점을 찍었다.\n`);
});

test("a number of the front matter is never written: no fact can stand there", () => {
  write({ "en.mdx": "---\ntitle: Goods for $13 million\ntopic: Ports\n---\n\nMuch.\n" });
  const before = read();
  expect(() => writeProposal(writing, content)).toThrow(/en\.mdx:2:18 has it in the front matter, where no proof/);
  expect(read()).toEqual(before);
});

test("a place that an earlier fact of its line moved still means the number, if the line has it once", () => {
  const [english, korean] = ["$13 million, then $9 million, and $13 million later.", "1,300만 달러, 900만 달러."];
  write({ "en.mdx": `${front}$5 billion and $13 million.\n`, "ko.mdx": ko });
  const moved = ["src/essays/harbours/en.mdx:6:40"];
  writeProposal({ ...writing, id: "hafen-2021", at: moved }, content);
  expect(read()[0]).toBe(`${front}$5 billion and <Fact id="hafen-2021" />.\n`);
  write({ "en.mdx": `${front}${english}\n`, "ko.mdx": `${front}${korean}\n`, "facts.yaml": facts });
  const before = read();
  expect(() => writeProposal({ ...writing, id: "hafen-2021", at: moved }, content)).toThrow(
    /en\.mdx:6:40 holds no unproved number of that value; there is .*6:1 .*6:35 /,
  );
  // Another number of the same value, written otherwise, is not what was asked for.
  write({ "en.mdx": `${front}$5 billion and $12.8 million.\n` });
  expect(() => writeProposal({ ...writing, text: "$13 million", at: moved }, content)).toThrow(/holds no unproved/);
  expect(read().slice(1)).toEqual(before.slice(1));
});
