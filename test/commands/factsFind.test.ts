import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "find-"));
const essay = join(folder, "src/essays/harbours");
mkdirSync(essay, { recursive: true });
cpSync("test/fixtures/datasets/data/sound", join(folder, "data/sound"), { recursive: true });
const front = "---\ntitle: Harbours\ntopic: Ports\n---\n\n";
writeFileSync(join(essay, "en.mdx"), `${front}Hafen sold goods for $13 million in 2021.\n`);
writeFileSync(join(essay, "ko.mdx"), `${front}Hafen은 2021년에 1,300만 달러를 벌었다.\n`);
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: readonly string[]) {
  const script = resolve(`src/commands/${command}.ts`);
  return spawnSync(process.execPath, ["--no-warnings", script, ...args], { cwd: folder, encoding: "utf8" });
}

test("facts:find --json prints a list and nothing else, and the same list every time", () => {
  const [first, second] = [0, 1].map(() => run("factsFind", "$13 million", "--near", "Hafen, 2021", "--json"));
  expect(first?.status).toBe(0);
  expect(JSON.parse(first?.stdout ?? "")[0]).toMatchObject({
    value: 13,
    text: "$13 million",
    unit: "usd-million",
    sql: "select sales from sound where town = 'Hafen' and year = 2021",
    source: expect.stringContaining("data/sound"),
    confidence: "low",
  });
  expect(second?.stdout).toBe(first?.stdout);
});

test("facts:find of a number that is nowhere fails, with an empty list and the nearest values in words", () => {
  const { status, stdout, stderr } = run("factsFind", "$13.4 million", "--json");
  expect([status, JSON.parse(stdout)]).toEqual([1, []]);
  expect(stderr).toMatch(
    /Nothing in the data gives \$13\.4 million\.\nThe nearest values, which do not prove it:\n {2}\$13/,
  );
});

test("facts:find tells an option and a number that it does not know, and fails", () => {
  const write = ["$13 million", "--essay", "harbours", "--write", "1"];
  const before = readFileSync(join(essay, "en.mdx"), "utf8");
  const cases = [
    [["76%", "--nera", "x"], /no option --nera; the nearest is --near/],
    [["abc", "--essay", "harbours"], /"abc" cannot be read as a number/],
    [
      [...write, "--at", "src/essays/harbour/en.mdx:6:22"],
      /--at src\/essays\/harbour\/en\.mdx:6:22 is no place in a text/,
    ],
    [
      [...write, "--at", "src/essays/harbours/en.mdx"],
      /is no place in a text of harbours\. Give <file>:<line>:<column>/,
    ],
    [["$13 million", "--at", "src/essays/harbours/en.mdx:6:22"], /--at says a place in a text: name its essay/],
    [[...write, "--json"], /--json lists proposals and --write writes one/],
  ] as const;
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = run("factsFind", ...args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  }
  expect(readFileSync(join(essay, "en.mdx"), "utf8")).toBe(before);
});

test("facts:find and facts:propose tell the texts that an essay has not", () => {
  const notes = join(folder, "src/essays/notes");
  mkdirSync(notes);
  writeFileSync(join(notes, "facts.yaml"), "");
  const missing = [
    [run("factsFind", "$13 million", "--essay", "notes"), /notes has no texts: .*en\.mdx and .*ko\.mdx are missing/],
    [run("factsPropose", "notes"), /There is no file src\/essays\/notes\/en\.mdx/],
    [run("factsPropose", "notes", "--language", "ko"), /There is no file src\/essays\/notes\/ko\.mdx/],
  ] as const;
  rmSync(notes, { recursive: true });
  for (const [{ status, stdout, stderr }, message] of missing) {
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  }
});

test("facts:propose lists a draft's numbers, and facts:find --write writes the one that is chosen", () => {
  expect(run("factsPropose", "harbours").stdout).toMatch(
    /^src\/essays\/harbours\/en\.mdx:6:22 \$13 million\n {2}1\. \$13 million = 13 usd-million\n/,
  );
  const { status, stdout } = run("factsFind", "$13 million", "--essay", "harbours", "--write", "1", "--id", "hafen");
  expect(status).toBe(0);
  expect(stdout).toContain('Written as <Fact id="hafen" />');
  expect(readFileSync(join(essay, "ko.mdx"), "utf8")).toContain('2021년에 <Fact id="hafen" particle="을/를" /> 벌었다');
});

test("words that hold a year and claim something are read with their sentence, and no number is searched", () => {
  const first = join(folder, "src/essays/first");
  mkdirSync(first);
  for (const [file, body] of [
    ["en.mdx", "Sales in Hafen rose for the first time since 2020."],
    ["ko.mdx", "Hafen의 매출은 2020년 이후 처음 늘었다."],
  ] as const)
    writeFileSync(join(first, file), `---\ntitle: t\n---\n\n${body}\n`);
  const { stderr } = run("factsFind", "for the first time since 2020", "--essay", "first");
  const year = run("factsFind", "2020", "--essay", "first").stdout;
  rmSync(first, { recursive: true });
  // Two years are no run of them: no condition, and above all no year 2020.
  expect(stderr).toBe("Nothing in the data bears out “for the first time since 2020”.\n");
  expect(year).toContain("2020 = 2020 year");
});

test("facts:propose lists claims and tells numbers that cannot be written; a claim is written from its own words", () => {
  const claims = join(folder, "src/essays/claims");
  mkdirSync(claims);
  writeFileSync(
    join(claims, "en.mdx"),
    "---\ntitle: Over $13 million\n---\n\nHafen sold more than in 2020. It was never below Dorf.\n",
  );
  writeFileSync(
    join(claims, "ko.mdx"),
    "---\ntitle: 매출\n---\n\nHafen의 매출은 2020년보다 컸다. Dorf보다 결코 작지 않았다.\n",
  );
  const propose = run("factsPropose", "claims").stdout;
  expect(propose).toMatch(/^src\/essays\/claims\/en\.mdx:2:13 \$13 million: no proof can stand in the front matter/m);
  expect(propose).not.toContain("--at src/essays/claims/en.mdx:2:");
  const sentence = "Hafen sold more than in 2020.";
  const { status, stdout } = run("factsFind", sentence, "--essay", "claims", "--write", "1", "--id", "hafen-rose");
  const korean = readFileSync(join(claims, "ko.mdx"), "utf8");
  const yaml = readFileSync(join(claims, "facts.yaml"), "utf8");
  rmSync(claims, { recursive: true });
  expect(status).toBe(0);
  expect(stdout).toContain(
    'Written as <Claim id="hafen-rose">: src/essays/claims/en.mdx:5:1, src/essays/claims/ko.mdx:5:1',
  );
  expect(korean).toContain('<Claim id="hafen-rose">Hafen의 매출은 2020년보다 컸다</Claim>.');
  expect(yaml).toMatch(
    /claim: select max\(sales\) filter \(year = 2021\) > max\(sales\) filter \(year = 2020\) from sound where town = 'Hafen'/,
  );
});
