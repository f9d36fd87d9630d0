import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, visit } from "yaml";
import type { TextDiagnostic } from "./diagnostic.ts";

/** How often names may stand for what they name, those within it counted too. */
export const maxRepeats = 100;

/** What is no YAML in a file, and the YAML that no file of ours may hold, the first mistakes first. */
export function yamlFaults(document: Document.Parsed, text: string): TextDiagnostic[] {
  const unread = parserFaults(document, text);
  return unread.length > 0 ? unread : nodeFaults(document, text);
}

/** What to write instead, by the parser's own code. */
const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Keep one of the two",
  TAB_AS_INDENT: "Indent with spaces",
  BAD_INDENT: "Close every bracket, and indent what belongs together alike, with spaces",
  BLOCK_AS_IMPLICIT_KEY: "Indent the keys of one map alike, or quote a text that contains a colon",
  MULTIPLE_DOCS: "Take the line of --- out: a file is one",
};

function parserFaults({ errors }: Document.Parsed, text: string): TextDiagnostic[] {
  // What follows a tab is misread because of it.
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const told = tabs.length > 0 ? tabs : errors;
  // The parser may have two things to say of one place: the second follows from the first.
  const first = told.filter(({ pos }, i) => told.findIndex((other) => other.pos[0] === pos[0]) === i);
  // What comes after a bracket that is not closed is misread because of it.
  const open = first.findIndex(({ code }) => code === "BAD_INDENT");
  return first.slice(0, open < 0 ? undefined : open + 1).map(({ code, pos: [offset], message }) => ({
    offset,
    message: `not YAML: ${code === "DUPLICATE_KEY" ? secondKey(text, offset) : (ownWords[code] ?? message.replace(/\.$/, ""))}`,
    remedy: remedies[code] ?? "Quote texts that contain a colon or begin with a sign",
  }));
}

const ownWords: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab stands where lines are indented",
  MULTIPLE_DOCS: "a second document begins here",
};

function secondKey(text: string, offset: number): string {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,}]+)/.exec(text.slice(offset))?.[0] ?? "";
  return `the key ${key.replace(/^["']|["']$/g, "")} stands here a second time`;
}

function nodeFaults(document: Document.Parsed, text: string): TextDiagnostic[] {
  const faults: TextDiagnostic[] = [];
  const tell = (node: Node, message: string, remedy: string) =>
    faults.push({ offset: node.range?.[0] ?? 0, message, remedy });
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document);
      if (!target)
        tell(alias, `not YAML: "*${alias.source}" is the name of nothing`, "Quote texts that begin with a sign");
      else if (path.includes(target))
        tell(alias, `"*${alias.source}" names what it stands in itself`, "Write out what is meant");
    },
    Pair(_, { key, value }) {
      if (isNode(key) && !isScalar(key))
        tell(
          key,
          `${isAlias(key) ? "a name" : "a list or map"} stands where a key should`,
          "Write a word, or quote it",
        );
      if (isScalar(key) && key.source === "<<" && !isMergeable(document, value))
        tell(
          isNode(value) ? value : key,
          '"<<" takes over the keys of a map',
          "Name one, as *base, or write the keys out",
        );
    },
    Node(_, node) {
      const tag = isAlias(node) ? undefined : node.tag;
      if (tag) faults.push(tagFault(text, node, tag));
    },
  });
  if (faults.length > 0) return faults;
  const names = aliasesOf(document);
  const last = names.at(-1);
  if (last && repeats(document, names) > maxRepeats)
    tell(
      last,
      `names stand for more than ${maxRepeats} parts in all`,
      "Write out what is repeated instead of naming it",
    );
  return faults;
}

/** A type that somebody wrote before a value, which is most often a text with an exclamation mark. */
function tagFault(text: string, node: Node, tag: string): TextDiagnostic {
  const start = node.range?.[0] ?? 0;
  const offset = Math.max(0, text.lastIndexOf("!", start));
  const at = text[offset - 1] === "!" ? offset - 1 : offset;
  const written = /^\S+/.exec(text.slice(at))?.[0] ?? tag;
  return {
    offset: at,
    message: `"${written}" is read as the type of what follows, and values have none here`,
    remedy: "Take it out, or quote a text that begins with it",
  };
}

function isMergeable(document: Document.Parsed, value: unknown): boolean {
  const target = isAlias(value) ? value.resolve(document) : value;
  return isMap(target) || (isSeq(target) && target.items.every((item) => isMergeable(document, item)));
}

function aliasesOf(node: Document.Parsed | Node): Alias[] {
  const found: Alias[] = [];
  visit(node as Node, {
    Alias(_, alias) {
      found.push(alias);
    },
  });
  return found;
}

/** How many aliases stand in a text once every one of them is written out; counted no further than it is allowed. */
function repeats(document: Document.Parsed, names: readonly Alias[]): number {
  let count = 0;
  const pending = [...names];
  for (let alias = pending.pop(); alias && count <= maxRepeats; alias = pending.pop()) {
    count += 1;
    const target = alias.resolve(document);
    if (target) pending.push(...aliasesOf(target));
  }
  return count;
}
