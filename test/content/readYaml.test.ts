import { expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { plainWordFaults } from "../../src/content/plainWordFaults.ts";
import { readYaml } from "../../src/content/readYaml.ts";
import { readFacts } from "../../src/facts/readFacts.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { ratioFigure, ratioYaml } from "../figures/ratioFigure.ts";

const told = (text: string) => readYaml("a.yaml", text).diagnostics.map(formatDiagnostic);

test("a name stands for what it names, and << takes over its keys", () => {
  const text = 'a: &base { en: A, ko: "가" }\nb: *base\nc: { <<: *base, en: C }\n';
  expect(readYaml("a.yaml", text).value).toEqual({
    a: { en: "A", ko: "가" },
    b: { en: "A", ko: "가" },
    c: { en: "C", ko: "가" },
  });
  expect(told(text)).toEqual([]);
});

/** What somebody wrote, and what they are told. */
const bad: [what: string, text: string, told: string][] = [
  [
    "a name of nothing",
    "a: *nothing\n",
    '1:4 not YAML: "*nothing" is the name of nothing. Quote texts that begin with a sign.',
  ],
  [
    "a name within what it names",
    "a: &x\n  b: *x\n",
    '2:6 "*x" names what it stands in itself. Write out what is meant.',
  ],
  ["a name as a key", "a: &x key\n*x : 2\n", "2:1 a name stands where a key should. Write a word, or quote it."],
  ["a map as a key", "? { a: 1 }\n: 2\n", "1:3 a list or map stands where a key should. Write a word, or quote it."],
  [
    "keys taken over from no map",
    "a:\n  <<: 5\n",
    '2:7 "<<" takes over the keys of a map. Name one, as *base, or write the keys out.',
  ],
  [
    "a type of JavaScript",
    "a: 1\nb: !!js/function 'x'\n",
    '2:4 "!!js/function" is read as the type of what follows, and values have none here. Take it out, or quote a text that begins with it.',
  ],
  [
    "a text that begins with an exclamation mark",
    "a: !important words\n",
    '1:4 "!important" is read as the type of what follows, and values have none here. Take it out, or quote a text that begins with it.',
  ],
  [
    "a key written twice",
    'a: 1\n"b c": 2\n"b c": 3\n',
    "3:1 not YAML: the key b c stands here a second time. Keep one of the two.",
  ],
  ["a tab before a key", "a:\n\tb: 1\n", "2:1 not YAML: a tab stands where lines are indented. Indent with spaces."],
  [
    "a second document",
    "a: 1\n---\nb: 2\n",
    "2:1 not YAML: a second document begins here. Take the line of --- out: a file is one.",
  ],
];

test.each(bad)("%s is told at its place, with what to write instead", (_, text, line) => {
  expect(told(text)).toEqual([`a.yaml:${line}`]);
  expect(readYaml("a.yaml", text).value).toBeUndefined();
});

test("what follows a tab is not told: it is misread because of it", () => {
  expect(told("a:\n  - x\n\t- y\n")).toEqual([expect.stringContaining("a.yaml:3:1 not YAML: a tab ")]);
});

test("a key indented deeper than those before it is told once", () => {
  expect(told("a:\n  wrongkey: 1\n    sql: select 1\n")).toEqual([
    "a.yaml:2:13 not YAML: Nested mappings are not allowed in compact mappings. Indent the keys of one map alike, or quote a text that contains a colon.",
  ]);
});

test("names within names are not written out without end", () => {
  const ten = (name: string) => `[${Array(10).fill(name).join(", ")}]`;
  const text = `a: &a ${ten("1")}\nb: &b ${ten("*a")}\nc: &c ${ten("*b")}\nd: &d ${ten("*c")}\ne: ${ten("*d")}\n`;
  expect(told(text)).toEqual([
    "a.yaml:5:41 names stand for more than 100 parts in all. Write out what is repeated instead of naming it.",
  ]);
});

test("every reader of YAML tells it and goes on", () => {
  for (const [, text] of bad) {
    expect(readFacts({ file: "facts.yaml", essay: "a", text }, {})).toMatchObject({ facts: [], faults: [{}] });
    expect(plainWordFaults("facts.yaml", text)).toEqual([]);
    expect(readFigure(ratioFigure({ yaml: ratioYaml + text })).diagnostics.length).toBeGreaterThan(0);
  }
});

test("what is published has none of it", () => {
  const content = contentOf();
  const files = content.essays().map(({ file }) => file("facts.yaml"));
  expect(files.flatMap((file) => (file ? readYaml(file.path, file.text).diagnostics : []))).toEqual([]);
});
