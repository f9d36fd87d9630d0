import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { koreanSpellingFaults } from "../../src/spelling/koreanSpellingFaults.ts";

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** What is told of a project with these files. */
async function tell(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "spelling-"));
  roots.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return (await koreanSpellingFaults(contentOf(root))).map(formatDiagnostic);
}

/** Opening the dictionary takes a second, so all texts are one project. */
const texts = {
  slips: "회사은 발표치을 냈고 매출를 늘렸다.",
  right: "가을 마을에 지은 집, 서울로 가는 사람이 나라마다 분기별로 매장에서 발표치보다 많다.",
  misspelt: "몇일 뒤에 터우탸오는 났다.",
  tied: 'TikTok의 값은 <Fact id="a" />까지의 <Fact id="b" />다. 2021년에는 76.7%가, 10월판에서 (둘)은 **미국**은 “추월”은 R3는 같다.',
  untied: "2021는 76.7%이 <Fact id='a' />에써 끝났다. “추월”는 그렇다.",
  marked: '---\ntitle: 회사은\n---\n\n<Claim id="a">**매출**를</Claim> 봤다.\n\n![나라은](./a.png)\n\n`SQL`을 쓴다.',
};
const pathOf = (name: keyof typeof texts) => `src/essays/${name}/ko.mdx`;
let faults: string[];
beforeAll(async () => {
  faults = await tell({
    ".spelling-ko.txt": "# Words of a test\n발표치\n",
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`src/essays/${name}/ko.mdx`, text])),
    "src/essays/tea/facts.yaml": `# 회사은\na:\n  says: { en: "A", ko: "회사은 컸다" }\n  sql: select '많았', '적었'\n  published: { printed: "1억명을", value: 1 }\n`,
    "src/essays/tea/figures/one/figure.yaml": 'title: { en: "A", ko: "{last|을/를} 넘긴 {first}년에 나라은" }\n',
    "notebooks/a.html": "<!doctype html>",
    "notebooks/a.yaml": "title: 매출를\n",
    "data/tea/datapackage.json": '{ "title": { "ko": "회사은 // 매출를" } }',
    "src/layouts/siteWords.ts": "// 회사은\nconst ko = <p>{year}년에 나라은</p>; // 나라은\n",
    "src/language/particle.ts": 'const forms = "은는";\n',
  });
}, 60_000);
const of = (name: keyof typeof texts) => faults.filter((fault) => fault.startsWith(pathOf(name)));

test("a particle in the other form is told with the right one, also after a word of the project's list", () => {
  expect(of("slips")).toEqual([
    `${pathOf("slips")}:1:1 "회사은" has the other form of its particle. Write "회사는".`,
    `${pathOf("slips")}:1:5 "발표치을" has the other form of its particle. Write "발표치를".`,
    `${pathOf("slips")}:1:13 "매출를" has the other form of its particle. Write "매출을".`,
  ]);
});

test("words that only look like a noun with a particle are left alone, and so are nouns with suffixes", () =>
  expect(of("right")).toEqual([]));

test("a misspelt word comes with the nearest ones and with where to put it if it is right", () => {
  expect(of("misspelt")).toEqual([
    `${pathOf("misspelt")}:1:1 "몇일" is in no Korean dictionary. Write "며칠", or add it to .spelling-ko.txt if it is right as it stands.`,
    expect.stringContaining(':1:7 "터우탸오는" is in no Korean dictionary.'),
  ]);
});

test("what follows a component, a number, a name or a bracket belongs to it; its particle fits a number", () => {
  expect(of("tied")).toEqual([]);
  expect(of("untied")).toEqual([
    `${pathOf("untied")}:1:5 "는" does not follow "2021". Write "은".`,
    `${pathOf("untied")}:1:12 "이" does not follow "76.7%". Write "가".`,
    expect.stringMatching(/:1:29 "에써" after a component is in no Korean dictionary\./),
    `${pathOf("untied")}:1:41 "는" does not follow "추월”". Write "은".`,
  ]);
});

test("a word is read whole across marks, and within front matter, claims and the words for an image", () => {
  expect(of("marked")).toEqual([
    expect.stringContaining(':2:8 "회사은"'),
    expect.stringContaining(':5:17 "매출를"'),
    expect.stringContaining(':7:3 "나라은"'),
  ]);
});

test("words of all files are read; remarks, SQL, pieces of grammar and what a source printed are not", () => {
  expect(faults.filter((fault) => !fault.includes("ko.mdx"))).toEqual([
    expect.stringContaining('data/tea/datapackage.json:1:21 "회사은"'),
    expect.stringContaining('data/tea/datapackage.json:1:28 "매출를"'),
    expect.stringContaining('notebooks/a.yaml:1:8 "매출를"'),
    expect.stringContaining('src/essays/tea/facts.yaml:3:25 "회사은"'),
    expect.stringContaining('src/essays/tea/figures/one/figure.yaml:1:48 "나라은"'),
    expect.stringContaining('src/layouts/siteWords.ts:2:24 "나라은"'),
  ]);
});

test("a word of the list is right once it stands there, and takes its particles", async () => {
  const essay = { "src/essays/tea/ko.mdx": "터우탸오는 터우탸오로 간다." };
  expect(await tell({ ...essay, ".spelling-ko.txt": "터우탸오\n" })).toEqual([]);
}, 60_000);

test("what is published has no misspelt Korean, and is checked within three seconds once its words are known", async () => {
  expect(await koreanSpellingFaults(contentOf())).toEqual([]);
  const start = process.cpuUsage();
  await koreanSpellingFaults(contentOf());
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
}, 60_000);
