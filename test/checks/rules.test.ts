import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMistakes } from "../../src/checks/findMistakes.ts";
import { byFile, koreanCountText, listText } from "../../src/checks/listText.ts";
import { restsOnBroken } from "../../src/checks/restsOnBroken.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { beginPreview, endPreview } from "../../src/content/preview.ts";
import { newProject } from "./project.ts";

const project = newProject();
beforeAll(beginPreview);
afterAll(() => {
  endPreview();
  project.remove();
});

/** What all rules find, each as the terminal shows it. */
async function found(forPublication = false): Promise<string[]> {
  const keep = async <T>(_: string, __: unknown, make: () => T | Promise<T>) => make();
  const all = await findMistakes({ content: project.content, keep, forPublication });
  return all.map((each) => `${each.severity === "warning" ? "warning: " : ""}${formatDiagnostic(each)}`);
}

const essay = "src/essays/one";
const figure = `${essay}/figures/sales-by-shop`;
const csv = "data/sound/sound.csv";

test("a project without mistakes has an empty list, but for the record that is written when it is published", async () => {
  expect(await found()).toEqual([]);
  expect(await found(true)).toEqual([
    `${essay}/record.yaml:1:1 the essay publishes 1 number that no record holds: first-sale. When they are as they should be published: npm run facts:record -- one`,
  ]);
});

test.each<[kind: string, file: string, from: string, to: string, told: string]>([
  ["a cell of another type", csv, "12.5", "many", `${csv}:2:12 found "many", expected a number in column sales.`],
  [
    "a descriptor",
    "data/sound/datapackage.json",
    '"name"',
    'name"',
    "data/sound/datapackage.json:3:3 not JSON: there is",
  ],
  [
    "a figure's mark",
    `${figure}/figure.yaml`,
    "barX",
    "bar",
    `${figure}/figure.yaml:6:13 plot[0].mark: there is no "bar".`,
  ],
  [
    "a figure's query",
    `${figure}/query.sql`,
    "select",
    "selct",
    `${figure}/query.sql:1:7 syntax error at or near "town".`,
  ],
  [
    "a unit that is not its column's",
    `${essay}/facts.yaml`,
    "unit: usd-million",
    "unit: usd-billion",
    `${essay}/facts.yaml:3:9 fact "first-sale": its SQL gives million US dollars, as the column sales of sound says, not usd-billion. Write unit: usd-million.`,
  ],
  [
    "a fact's unit",
    `${essay}/facts.yaml`,
    "unit: usd",
    "unit: usdd",
    `${essay}/facts.yaml:3:3 fact "first-sale" at unit: `,
  ],
  [
    "a fact's SQL",
    `${essay}/facts.yaml`,
    "min(sales)",
    "min(sale)",
    `${essay}/facts.yaml:6:3 fact "first-sale": DuckDB says: `,
  ],
  [
    "an unproved number",
    `${essay}/en.mdx`,
    "at first.",
    "98 times.",
    `${essay}/en.mdx:12:44 "98" stands in the prose without a proof.`,
  ],
  ["Markdown", `${essay}/en.mdx`, "at first", "*at first", `${essay}/en.mdx:12:44 "*" finds no partner`],
  [
    "a sign that begins nothing",
    `${essay}/en.mdx`,
    "at first",
    "<3 at first",
    `${essay}/en.mdx:12:44 "<" begins a component here, and none follows.`,
  ],
  [
    "front matter",
    `${essay}/ko.mdx`,
    "order: 1",
    "order: first",
    `${essay}/ko.mdx:9:8 front matter "order": found "first"`,
  ],
  [
    "a link",
    `${essay}/en.mdx`,
    "](/)",
    "](/essays/two/)",
    `${essay}/en.mdx:12:58 the link "/essays/two/" leads to no page of the site.`,
  ],
  [
    "a link from Korean to English",
    `${essay}/ko.mdx`,
    "](/ko/)",
    "](/)",
    `${essay}/ko.mdx:12:42 the link "/" leads from Korean to an English page. Write /ko/.`,
  ],
  [
    "a link to a place that is not there",
    `${essay}/en.mdx`,
    "](/)",
    "](#sals-by-shop)",
    `${essay}/en.mdx:12:58 the link "#sals-by-shop" leads to no place of src/essays/one/en.mdx.`,
  ],
  [
    "a link to a place that another page has not",
    `${essay}/ko.mdx`,
    "](/ko/)",
    "](/ko/essays/one/#nowhere)",
    `${essay}/ko.mdx:12:42 the link "/ko/essays/one/#nowhere" leads to no place of src/essays/one/ko.mdx.`,
  ],
  [
    "spelling",
    `${essay}/en.mdx`,
    "The shop sold",
    "The shop soold",
    `${essay}/en.mdx:12:10 "soold" is in no dictionary.`,
  ],
  [
    "words of a fact",
    `${essay}/facts.yaml`,
    "at first.",
    "**at first**.",
    `${essay}/facts.yaml:2:30 "**at first**" would be published with its signs`,
  ],
])("%s is told with file, line, column and remedy, and gone when it is mended", async (_, file, from, to, told) => {
  const sound = project.read(file);
  expect(sound).toContain(from);
  project.write(file, sound.replace(from, to));
  const lines = await found();
  project.write(file, sound);
  expect(lines.filter((line) => !line.startsWith("warning: "))[0]).toContain(told);
  expect(await found()).toEqual([]);
});

test("a figure that no text places is a warning, and one that stands in one language only a mistake", async () => {
  const texts = ["en", "ko"].map((language) => `${essay}/${language}.mdx`);
  const sound = texts.map((file) => project.read(file));
  const placing = '<Figure id="sales-by-shop" />\n';
  project.write(texts[0] as string, (sound[0] as string).replace(placing, ""));
  expect(await found()).toEqual([
    expect.stringMatching(/^src\/essays\/one\/ko\.mdx:14:1 Figure sales-by-shop is not in /),
  ]);
  project.write(texts[1] as string, (sound[1] as string).replace(placing, ""));
  expect(await found()).toEqual([
    `warning: ${figure}/figure.yaml:1:1 no text places the figure "sales-by-shop". Write <Figure id="sales-by-shop" /> in the same section of en.mdx and ko.mdx of one, or remove its folder.`,
  ]);
  for (const [i, file] of texts.entries()) project.write(file, sound[i] as string);
});

test("datasets that a descriptor keeps apart are told where a fact or a figure puts them together, through a view too", async () => {
  const descriptor = project.read("data/sound/datapackage.json");
  project.write("data/loud/loud.csv", project.read(csv));
  project.write(
    "data/loud/datapackage.json",
    descriptor.replaceAll('"sound', '"loud').replaceAll('sound.csv"', 'loud.csv"'),
  );
  project.write("data/sound/datapackage.json", descriptor.replace('"sources"', '"apartFrom": ["loud"],\n  "sources"'));
  expect(await found()).toEqual([]);
  const facts = project.read(`${essay}/facts.yaml`);
  const query = project.read(`${figure}/query.sql`);
  project.write(
    `${essay}/facts.yaml`,
    facts.replace("select min(sales) from sound", "select min(sound.sales) from sound, loud"),
  );
  const sentence = (what: string) =>
    `${what} puts sound and loud together, which the description of sound keeps apart. Ask one of the two, or show each by itself.`;
  expect(await found()).toEqual([`${essay}/facts.yaml:1:1 ${sentence('the fact "first-sale"')}`]);
  project.write(`${essay}/facts.yaml`, facts.replace("from sound", "from sales_by_shop").replace("usd-million", "usd"));
  project.write(
    `${figure}/query.sql`,
    query.replace("from sound", "from (select town, sales from sound union all select town, sales from loud)"),
  );
  expect((await found()).sort()).toEqual([
    `${essay}/facts.yaml:1:1 ${sentence('the fact "first-sale"')}`,
    `${figure}/query.sql:1:1 ${sentence('the figure "sales-by-shop"')}`,
  ]);
  project.write(`${essay}/facts.yaml`, facts);
  project.write(`${figure}/query.sql`, query);
  project.write("data/sound/datapackage.json", descriptor);
  rmSync(join(project.root, "data/loud"), { recursive: true });
  project.content.forget("data");
});

test("English in what a fact says in Korean is a warning", async () => {
  const file = `${essay}/facts.yaml`;
  const sound = project.read(file);
  project.write(file, sound.replace("처음에 판 것", "처음에 판 retail value"));
  expect(await found()).toContainEqual(
    expect.stringMatching(/^warning: src\/essays\/one\/facts\.yaml:\d+:\d+ .*holds English: retail, value/),
  );
  project.write(file, sound);
});

test("corrections, named sources and a record are told in their files", async () => {
  project.write(`${essay}/corrections.yaml`, '- { date: yesterday, says: { en: "A", ko: "가" } }\n');
  project.write("src/essays/sources.yaml", 'print: { surce: { en: "A", ko: "가" }, undated: true }\n');
  project.write(`${essay}/record.yaml`, 'first-sale: "$8.0 million"\n');
  expect((await found()).map((line) => line.split(" ")[0])).toEqual([
    `${essay}/corrections.yaml:1:11`,
    "src/essays/sources.yaml:1:1",
    "src/essays/sources.yaml:1:10",
  ]);
  project.write(`${essay}/corrections.yaml`, "[]\n");
  project.write("src/essays/sources.yaml", "{}\n");
  expect((await found())[0]).toContain(
    'record.yaml:1:13 "first-sale" was published as $8.0 million and is now $7.0 million.',
  );
  project.write(`${essay}/record.yaml`, "");
});

test("a table that is not sealed is a warning in the preview and a mistake where it is published", async () => {
  const sound = project.read(csv);
  project.write(csv, sound.replace("12.5", "12.6"));
  expect((await found()).every((line) => line.startsWith(`warning: ${csv}:1:1 found`))).toBe(true);
  expect((await found(true))[0]).toMatch(/^data\/sound\/sound\.csv:1:1 .*npm run data:seal sound$/);
  project.write(csv, sound);
});

test("a dataset with a mistake does not have everything that rests on it told, too", async () => {
  const sound = project.read(csv);
  project.write(csv, sound.replace("town,year", "city,year"));
  const lines = (await found()).filter((line) => !line.startsWith("warning: "));
  expect(new Set(lines.map((line) => line.split(":")[0]))).toEqual(new Set([csv]));
  project.write(csv, sound);
});

test.each<[kind: string, file: string, from: string, to: string, told: string]>([
  [
    "a descriptor that is no JSON",
    "data/sound/datapackage.json",
    '"name"',
    'name"',
    "data/sound/datapackage.json:3:3 ",
  ],
  ["a column of another name", csv, "town,year", "city,year", `${csv}:1:1 found "city"`],
  [
    "a record of sentences that is no YAML",
    `${essay}/sentences.yaml`,
    "",
    "first-sale: en: a",
    `${essay}/sentences.yaml:1:`,
  ],
])("%s is told once, and what rests on it is silent", async (_, file, from, to, told) => {
  const sound = project.content.has(file) ? project.read(file) : undefined;
  project.write(file, (sound ?? "").replace(from, to));
  const lines = await found();
  expect(lines.map((line) => line.slice(0, told.length))).toEqual([told]);
  if (sound === undefined) project.delete(file);
  else project.write(file, sound);
  expect(await found()).toEqual([]);
});

test("restsOnBroken knows a text that asks a dataset with a mistake, by its table or through a view", () => {
  const texts = ["select 1 from sound", "select town from sales_by_shop", "select 1 -- sound"];
  expect(texts.map(restsOnBroken(project.content))).toEqual([false, false, false]);
  const sound = project.read(csv);
  project.write(csv, sound.replace("town,year", "city,year"));
  expect(texts.map(restsOnBroken(project.content))).toEqual([true, true, false]);
  project.write(csv, sound);
});

test("the list names each file once: mistakes before warnings, the file saved last first, and ends with the count", () => {
  const mistake = (file: string, line: number, severity?: "warning") => ({
    ...{ file, line, column: 1, message: "wrong", remedy: "Mend it" },
    ...(severity && { severity }),
  });
  const all = [mistake("old", 1), mistake("new", 2), mistake("newest", 1, "warning"), mistake("new", 7)];
  const savedAt = (file: string) => ["old", "new", "newest"].indexOf(file);
  expect(byFile(all, savedAt).map(([file]) => file)).toEqual(["new", "old", "newest"]);
  expect(listText(all, savedAt).split("\n").at(-1)).toBe("3 mistakes and 1 warning in 3 files.");
  expect(koreanCountText(all)).toBe("파일 3개에서 고칠 것 3개, 주의 1개");
});

test.each<[kind: string, file: string, from: string, to: string, told: string]>([
  ["a fact that is not there", `${essay}/en.mdx`, "first-sale", "first-sal", `${essay}/en.mdx:12:19 there is no fact`],
  [
    "a figure that is not there",
    `${essay}/en.mdx`,
    'Figure id="sales-by-shop"',
    'Figure id="sales-by-sho"',
    `${essay}/en.mdx:14:1 there is no figure "sales-by-sho". Write "sales-by-shop".`,
  ],
  [
    "a figure's query that does not stand, which a fact reads",
    `${figure}/query.sql`,
    "sum(sales)",
    "sum(sale)",
    `${figure}/query.sql:1:18 Referenced column "sale" not found in FROM clause. The nearest is "sales".`,
  ],
  [
    "a bracket that is not closed",
    `${essay}/facts.yaml`,
    "digits: 1",
    "digits: [1",
    `${essay}/facts.yaml:5:3 not YAML`,
  ],
  ["a power of ten", `${essay}/en.mdx`, "at first.", "at first 10⁶.", `${essay}/en.mdx:12:53 "10⁶" stands in`],
  [
    "a handler of events",
    `${essay}/en.mdx`,
    "at first.",
    '<b onclick="alert(1)">at</b> first.',
    `${essay}/en.mdx:12:44 onclick in <b> would run a script`,
  ],
  [
    "a unit of another kind, whose number is recorded",
    `${essay}/facts.yaml`,
    "usd-million",
    "percent",
    `${essay}/facts.yaml:3:9 fact "first-sale": its SQL gives million US dollars`,
  ],
])("%s is told once", async (_, file, from, to, told) => {
  const sound = project.read(file);
  project.write(`${essay}/record.yaml`, 'first-sale: "$7.0 million"\n');
  const facts = project.read(`${essay}/facts.yaml`);
  const isView = file.endsWith("query.sql");
  if (isView)
    project.write(
      `${essay}/facts.yaml`,
      facts.replace("from sound", "from sales_by_shop").replace("usd-million", "usd"),
    );
  project.write(file, project.read(file).replace(from, to));
  const lines = await found(true);
  project.write(file, sound);
  if (isView) project.write(`${essay}/facts.yaml`, facts);
  project.write(`${essay}/record.yaml`, "");
  expect(lines).toEqual([expect.stringContaining(told)]);
});

test("a text without its twin is told once, however many of its sentences were confirmed", async () => {
  const { sentenceRecordOf } = await import("../../src/facts/sentenceRecord.ts");
  const { essayTexts } = await import("../../src/facts/proofread.ts");
  const sound = project.read(`${essay}/ko.mdx`);
  project.write(`${essay}/sentences.yaml`, JSON.stringify(sentenceRecordOf(essayTexts(project.content), new Map())));
  project.delete(`${essay}/ko.mdx`);
  const lines = await found();
  project.write(`${essay}/ko.mdx`, sound);
  project.delete(`${essay}/sentences.yaml`);
  expect(lines).toEqual([expect.stringContaining(`${essay}/ko.mdx:1:1 is missing`)]);
});

test.each<[kind: string, from: string, to: string, place: string]>([
  ["a bad date", 'published: "2026-11-21"', 'published: "2026-13-21"', "5:12"],
  ["an essay to read next that is not there", "related: []", "related: [two]", "7:11"],
])("%s is told at its value", async (_, from, to, place) => {
  const sound = project.read(`${essay}/en.mdx`);
  project.write(`${essay}/en.mdx`, sound.replace(from, to));
  const lines = await found();
  project.write(`${essay}/en.mdx`, sound);
  expect(lines[0]).toContain(`${essay}/en.mdx:${place} front matter`);
});

test("a pair of particles without its stroke is told as the pair", async () => {
  const sound = project.read(`${essay}/ko.mdx`);
  project.write(`${essay}/ko.mdx`, sound.replace('"first-sale" />', '"first-sale" particle="을를" />'));
  const lines = await found();
  project.write(`${essay}/ko.mdx`, sound);
  expect(lines).toEqual([expect.stringContaining('there is no pair of particles "을를". Write particle="을/를".')]);
});
