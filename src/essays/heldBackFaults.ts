import type { Content, ContentFile } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { placeAt } from "../content/placeAt.ts";
import { languages } from "../language/language.ts";
import { type WithheldName, withheldAt, withheldNames } from "./withheldNames.ts";

/** A place in a text that wants something: the name it says, and which kinds it can mean. */
interface Mention {
  readonly index: number;
  readonly name: WithheldName;
}

/**
 * Where something published leads to, or rests on, what is not: a link, a figure, a fact, a view, an essay to read
 * next. A published essay that says it was changed on a day to come is a fault of the same kind.
 */
export function heldBackFaults(content: Content): Diagnostic[] {
  const names = withheldNames(content);
  const published = content.essays().filter(({ held }) => !held);
  const texts = published.flatMap(({ file }) => languages.flatMap((language) => file(`${language}.mdx`) ?? []));
  const grounds = published.flatMap(({ file, figures }) => [
    ...(["facts.yaml", "published.yaml"] as const).flatMap((name) => file(name) ?? []),
    ...figures.flatMap((figure) => figure.file("query.sql") ?? []),
  ]);
  const notebooks = content.notebooks().filter(({ held }) => !held);
  return [
    ...texts.flatMap((text) => toldOf(text, [...inText(text.text, names), ...inHead(text.text, names)])),
    ...grounds.flatMap((ground) => toldOf(ground, inGround(ground.text, names))),
    ...notebooks.flatMap(({ page }) => toldOf(page, [...links(page.text, names), ...inGround(page.text, names)])),
    ...texts.flatMap((text) => changedTooEarly(text, content.day)),
  ];
}

function toldOf(file: ContentFile, mentions: readonly Mention[]): Diagnostic[] {
  return mentions.map(({ index, name: { kind, id, of, reason } }) => {
    const own = kind === "essay" || kind === "notebook" ? `${kind} "${id}" ${reason}` : undefined;
    const message = own ?? `${kind} "${id}" belongs to ${of}, which ${reason}`;
    return {
      file: file.path,
      ...placeAt(file.text, index),
      message: `the ${message}, and this is published`,
      remedy: "Publish the other first, or take it out here",
    };
  });
}

function inText(text: string, names: readonly WithheldName[]): Mention[] {
  const elements = Array.from(text.matchAll(/<(Figure|Fact|Claim)\b[^>]*?\sid=["']([^"']*)["']/g)).flatMap((match) => {
    const kind = match[1] === "Figure" ? "figure" : "fact";
    return mention(names, match.index, (name) => name.kind === kind && name.id === match[2]);
  });
  return [...elements, ...links(text, names)];
}

function links(text: string, names: readonly WithheldName[]): Mention[] {
  const addresses = text.matchAll(/(?:\]\(\s*|\bhref=["'])(\/[^\s)"']*)/g);
  return Array.from(addresses).flatMap(({ index, 1: path = "" }) => {
    const found = withheldAt(path, names);
    return found ? [{ index, name: found }] : [];
  });
}

/** Essays to read next and the leading figure. */
function inHead(text: string, names: readonly WithheldName[]): Mention[] {
  const [block = ""] = /^---\r?\n[\s\S]*?\r?\n---/.exec(text) ?? [];
  const lines = block.matchAll(/^(related|leadFigure):(?:[^\n]*)(?:\n[ \t]*-[^\n]*)*/gm);
  return Array.from(lines).flatMap(({ 0: line, 1: key, index }) =>
    names
      .filter(({ kind, id }) => kind === (key === "related" ? "essay" : "figure") && wordsOf(line).has(id))
      .map((name) => ({ index: index + line.search(new RegExp(`(?<![\\w-])${name.id}(?![\\w-])`)), name })),
  );
}

const wordsOf = (line: string) => new Set(line.match(/[\w-]+/g));

/** The views of figures, and the facts in an expression. */
function inGround(text: string, names: readonly WithheldName[]): Mention[] {
  const asked = Array.from(text.matchAll(/\b(?:from|join)\s+([a-z]\w*)|\{([a-z0-9][a-z0-9-]*)\}/gi));
  return asked.flatMap(({ index, 1: view, 2: fact }) =>
    mention(names, index, (name) => (view ? name.view === view : name.kind === "fact" && name.id === fact)),
  );
}

function mention(names: readonly WithheldName[], index: number, is: (name: WithheldName) => boolean): Mention[] {
  const name = names.find(is);
  return name ? [{ index, name }] : [];
}

function changedTooEarly(file: ContentFile, day: string): Diagnostic[] {
  const found = /^updated:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(file.text);
  if (!found?.[1] || found[1] <= day) return [];
  const message = `front matter "updated": found "${found[1]}", which is after the day of the build, "${day}"`;
  const remedy = "Give the day of the change, or hold the essay back with draft: true";
  return [{ file: file.path, ...placeAt(file.text, found.index), message, remedy }];
}
