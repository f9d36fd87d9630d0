import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { parseMdx } from "../../src/content/markup/parseMdx.ts";
import { contentFaults } from "../../src/essays/contentFaults.ts";
import { proofread, unusedFacts } from "../../src/facts/proofread.ts";
import { factText, prove } from "./facts.ts";

const { proofs } = await prove(
  factText("a", "count", "sql: select 4") +
    factText(
      "b",
      "percent",
      'expression: "76 * 1"\n  published: { value: 77.9, source: "A paper", address: "https://example.org/" }',
    ) +
    'more:\n  says: { en: "More", ko: "더" }\n  claim: select 2 > 1\n',
);
const text = (language: "en" | "ko", body: string) => ({
  file: `${language}.mdx`,
  essay: "invented",
  language,
  source: `---\ntitle: ${language === "en" ? "Invented" : "지어낸 글"}\nstandfirst: ${language === "en" ? "A text" : "어떤 글"}\n---\n\n${body}\n`,
});
const tell = (en: string, ko: string) => proofread([text("en", en), text("ko", ko)], proofs).map(formatDiagnostic);

test("a text whose numbers are facts passes", () => {
  const body = '## One\n\n<Fact id="a" /> and <Claim id="more">more than double</Claim>.\n\n<Figure id="x" />';
  expect(
    tell(body, body.replace("and", "그리고").replace("more than double", "두 배 넘게").replace("One", "하나")),
  ).toEqual([]);
});

test("a number without a proof is told with its place and a remedy", () => {
  const [fault] = tell("## A\n\nIt rose 5%.", "## 가\n\n올랐다.");
  expect(fault).toMatch(/^en\.mdx:8:9 "5%" stands in the prose without a proof\. Name a fact with <Fact/);
});

test("a number in a note, a finding, a table and the standfirst is told too", () => {
  const faults = tell(
    "<Findings>\n\n- It fell 3%.\n\n</Findings>\n\n<Note>Seven shops.</Note>\n\n| a |\n|---|\n| 9 |",
    "가",
  );
  expect(faults.map((fault) => /"([^"]+)"/.exec(fault)?.[1])).toEqual(["3%", "Seven", "9"]);
});

test("an exception needs a reason", () => {
  expect(tell('<Plain reason="an idiom">two</Plain>', "가")).toEqual([]);
  expect(tell('<Plain reason="">two</Plain>', "가")[0]).toMatch(/this exception has no reason/);
});

test("a query set as one is not prose", () => {
  expect(tell("```sql\nselect 7\n```", "가")).toEqual([]);
});

test.each([
  ["`98 of them`", "6:2"],
  ["```\n98 of them\n```", "7:1"],
  ['[this](/data/ "98 of them")', "6:16"],
  ["![98 of them](./map.png)", "6:3"],
  ['<abbr title="98 of them">all</abbr>', "6:14"],
  ['<span aria-label="98 of them">all</span>', "6:19"],
  ["９８ of them", "6:1"],
])("a number that only looks like no prose is told: %s", (text, place) => {
  const told = tell(text, "가");
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^en\\.mdx:${place} "[9９][8８]" stands in the prose without a proof`));
});

test("an unknown fact, a claim used as a number and a number used as a claim are told", () => {
  const [first, second, third] = tell('<Fact id="c" /> <Fact id="more" /> <Claim id="a">x</Claim>', '<Fact id="c" />');
  expect(first).toMatch(/^en\.mdx:6:1 there is no fact "c"/);
  expect([first, second, third].join("\n")).toMatch(/"more" is a claim/);
  expect(tell('<Claim id="a">x</Claim>', '<Claim id="a">x</Claim>').join("\n")).toMatch(/"a" is a number/);
});

test("a fact that is written but does not stand has its own fault, and none for each use", () => {
  const uses = '<Fact id="c" /> <Fact id="d" />';
  const faults = proofread([text("en", uses), text("ko", uses)], proofs, new Set(["a", "b", "more", "c"]));
  expect(faults.map(formatDiagnostic).filter((fault) => /there is no fact/.test(fault))).toEqual([
    expect.stringMatching(/^en\.mdx:6:17 there is no fact "d"/),
    expect.stringMatching(/^ko\.mdx:6:17 there is no fact "d"/),
  ]);
});

/** The faults of a Korean text that stands alone. */
const tellKorean = (ko: string) =>
  tell("없음", ko).filter((fault) => fault.startsWith("ko.mdx") && !/same section/.test(fault));

test("an unknown pair of particles or value is refused with those there are", () => {
  const [particle, of, digits] = tellKorean(
    '<Fact id="a" particle="x/y" /> <Fact id="a" of="publishd" /> <Fact id="a" digits={12} />',
  );
  expect(particle).toMatch(/^ko\.mdx:6:1 there is no pair of particles "x\/y"\. Use one of 은\/는, 이\/가, /);
  expect(of).toMatch(/^ko\.mdx:6:32 there is no value of="publishd"\. Use one of published, computed, counter/);
  expect(digits).toMatch(/digits=\{12\} is no number of decimals/);
});

test("a particle that is half a pair is told with the pair, and one that never changes is to be written after the tag", () => {
  expect(tellKorean('<Fact id="a" particle="는" />')).toEqual([
    expect.stringMatching(/no pair of particles "는"\. Write particle="은\/는"/),
  ]);
  expect(tellKorean('<Fact id="a" particle="에" />')).toEqual([
    expect.stringMatching(/no pair of particles "에"\. .*write the particle after the tag, <Fact id="a" \/>에\.$/),
  ]);
});

test("an unknown attribute, and a number that is none, are told once, by what an essay may hold", () => {
  const body = '<Fact id="a" partcle="은/는" /> <Fact id="a" digits={x} /> <Claim id="more" bare>more</Claim>';
  expect(tellKorean(body)).toEqual([]);
  expect(contentFaults(parseMdx(body)).map(({ message, remedy }) => `${message}. ${remedy}`)).toEqual([
    '<Fact> has no attribute "partcle". Write particle. It takes: id, of, bare, absolute, digits, particle',
    "digits={x} in <Fact> is no number in braces. Write digits={2}",
    '<Claim> has no attribute "bare". It takes: id',
  ]);
});

test("a fact that only one language shows stops the pair", () => {
  expect(tell('## A\n\n<Fact id="a" />', "## 가\n\n없음").join("\n")).toMatch(
    /^en\.mdx:8:1 Fact a \(4\) is not in the same section of ko\.mdx/,
  );
});

test("languages that show different values of one fact stop the pair", () => {
  const faults = tell('<Fact id="b" of="published" />', '<Fact id="b" />').join("\n");
  expect(faults).toMatch(/Fact b \(77\.9\) is not/);
  expect(faults).toMatch(/Fact b \(76\.0\) is not/);
});

test("sections and figures come in the same order in both languages", () => {
  expect(tell("## A\n\n## B", "## 가").join("\n")).toMatch(/"B" has no counterpart/);
  const figures = tell('<Figure id="x" />\n\n<Figure id="y" />', '<Figure id="y" />\n\n<Figure id="x" />');
  expect(figures[0]).toMatch(/^en\.mdx:6:1 Figure x stands where ko\.mdx has Figure y/);
});

test("an own fact that nobody uses is reported; one that another rests on is used", async () => {
  const own = await prove(
    factText("base", "count", "sql: select 4") + factText("sum", "count", 'expression: "{base} + {base}"'),
  );
  expect(unusedFacts([text("en", "nothing")], own.proofs).map(({ id }) => id)).toEqual(["sum"]);
});
