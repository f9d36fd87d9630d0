import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Lexer } from "yaml";
import type { Content, ContentFile } from "../content/content.ts";
import { type RunningText, runningText } from "./runningText.ts";

/** Where the site's own words stand, beside those of editors: elsewhere Hangul is grammar, in pieces. */
const siteWords =
  /^src\/(?:(?:calculators|explorer|figures|layouts|notebooks|pages|readout|sharing)\/.+\.ts|.+\.astro|database\/\w+Words\.ts|facts\/factWords\.ts|search\/searchWords\.ts|language\/glossary\.ts)$/;

/** A file that has Korean words for a reader, and how they are taken from it; undefined where it cannot be read. */
export interface KoreanText {
  readonly file: ContentFile;
  readonly wordsOf: (text: string) => RunningText | undefined;
}

/** Every text that has Korean words for a reader. */
export function koreanTexts(content: Content): KoreanText[] {
  const found = content.essays().flatMap((essay) => {
    const yaml = (["facts.yaml", "published.yaml", "corrections.yaml"] as const).map((name) => essay.file(name));
    const figures = essay.figures.map(({ file }) => file("figure.yaml"));
    return [read(essay.file("ko.mdx"), runningText), ...[...yaml, ...figures].map((file) => read(file, yamlText))];
  });
  const notebooks = content.notebooks().map(({ details }) => read(details, yamlText));
  const datasets = content.datasets().map((dataset) => read(dataset.file("datapackage.json"), wholeText));
  const site = siteFiles(content).map((path) => read(content.file(path), codeText));
  const all = [...found, ...notebooks, read(content.sources(), yamlText), ...datasets, ...site];
  return all.filter((each) => each !== undefined);
}

function siteFiles({ root }: Content): string[] {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return paths.map((path) => `src/${path.replaceAll("\\", "/")}`).filter((path) => siteWords.test(path));
}

function read(file: ContentFile | undefined, wordsOf: KoreanText["wordsOf"]): KoreanText | undefined {
  return file && { file, wordsOf };
}

const remark = /^\s*(?:\/\/|\/?\*|\{\/\*|<!--).*|\s\/\/\s.*/gm;

/** A file of code without its remarks. */
function codeText(source: string): RunningText {
  return wholeText(source.replace(remark, (remarks) => remarks.replace(/[^\n]/g, " ")));
}

function wholeText(text: string): RunningText {
  // Most of the site's code has no Korean, and a place for every character of it takes long.
  if (!/[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(text)) return { text: "", offsets: [] };
  return { text, offsets: Array.from({ length: text.length }, (_, i) => i) };
}

/** Signs with which the lexer marks what follows; they are not in the file. */
const marks = new Set(["\u0002", "\u0018", "\u001f"]);
const sql = /^["']?\s*(?:select|with)\s/i;

/**
 * A YAML file without its remarks, without SQL, which writes words in pieces, and without what a source printed, which
 * is quoted in the source's own spelling.
 */
function yamlText(source: string): RunningText {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  let last = "";
  let key = "";
  for (const token of new Lexer().lex(source)) {
    if (marks.has(token)) continue;
    if (token === ":") key = last;
    else if (token.startsWith("\n")) key = "";
    if (!token.startsWith("#") && key !== "printed" && !sql.test(token)) {
      for (let i = 0; i < token.length; i++) offsets.push(at + i);
      text += token;
    }
    at += token.length;
    last = token;
  }
  return { text, offsets };
}
