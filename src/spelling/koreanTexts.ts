import { Lexer } from "yaml";
import type { Content, ContentFile } from "../content/content.ts";
import { type RunningText, runningText } from "./runningText.ts";

/** Where the meanings of terms stand, in both languages. */
const glossary = "src/language/glossary.ts";

/** Every text that has Korean words for a reader, with where in its file each character stands. */
export function koreanTexts(content: Content): { readonly file: ContentFile; readonly words: RunningText }[] {
  const found = content.essays().flatMap((essay) => {
    const yaml = (["facts.yaml", "published.yaml", "corrections.yaml"] as const).map((name) => essay.file(name));
    const figures = essay.figures.map(({ file }) => file("figure.yaml"));
    return [read(essay.file("ko.mdx"), runningText), ...[...yaml, ...figures].map((file) => read(file, yamlText))];
  });
  const notebooks = content.notebooks().map(({ details }) => read(details, yamlText));
  const all = [...found, ...notebooks, read(content.sources(), yamlText), read(content.file(glossary), wholeText)];
  return all.filter((each) => each !== undefined);
}

function read(file: ContentFile | undefined, wordsOf: (text: string) => RunningText | undefined) {
  const words = file && wordsOf(file.text);
  return words && { file, words };
}

function wholeText(text: string): RunningText {
  return { text, offsets: Array.from(text, (_, i) => i) };
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
