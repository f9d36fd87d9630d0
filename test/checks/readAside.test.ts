import { afterAll, expect, test } from "vitest";
import { openSpellingReader } from "../../src/checks/spelling/readAside.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { newProject } from "./project.ts";

const project = newProject();
const reader = openSpellingReader(project.root);
afterAll(async () => {
  await reader.close();
  project.remove();
});

const essay = "src/essays/one";
const told = async (changed: readonly string[]) => (await reader.read(changed)).map(formatDiagnostic);

test("the reader beside the preview tells both languages' spelling of what changed, and of words that were added", async () => {
  expect(await told([])).toEqual([]);
  const [en, ko] = ["en", "ko"].map((language) => project.read(`${essay}/${language}.mdx`)) as [string, string];
  project.write(`${essay}/en.mdx`, en.replace("The shop sold", "The shop soold"));
  project.write(`${essay}/ko.mdx`, ko.replace("가게는 처음에", "가게은 처음에"));
  // A file of which nobody said that it changed is not read again.
  expect(await told([`${essay}/ko.mdx`])).toEqual([
    expect.stringContaining(`${essay}/ko.mdx:12:1 "가게은" has the other form of its particle. Write "가게는"`),
  ]);
  expect(await told([`${essay}/en.mdx`])).toEqual([
    expect.stringContaining(`${essay}/en.mdx:12:10 "soold" is in no dictionary.`),
    expect.stringContaining(`${essay}/ko.mdx:12:1`),
  ]);
  const settings = JSON.parse(project.read(".cspell.json")) as { words: string[] };
  project.write(".cspell.json", JSON.stringify({ ...settings, words: [...settings.words, "soold"] }));
  project.write(`${essay}/ko.mdx`, ko);
  expect(await told([".cspell.json", `${essay}/ko.mdx`])).toEqual([]);
});
