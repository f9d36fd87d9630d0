import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { placesIn } from "./placeAt.ts";

/** A JSON file read: what it says, where each part of it stands, and the first thing that is no JSON. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the key, or of the item of a list, at the end of a path; of the deepest that is there. */
  readonly keyPlace: (path: readonly PropertyKey[]) => Place;
}

/** What the parser missed or met, in words. */
const words: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word without quotation marks",
  InvalidNumberFormat: "a number that is none",
  PropertyNameExpected: "no key in quotation marks",
  ValueExpected: "no value",
  ColonExpected: "no colon after the key",
  CommaExpected: "no comma",
  CloseBraceExpected: "no closing brace",
  CloseBracketExpected: "no closing bracket",
  EndOfFileExpected: "something after the end",
  InvalidCommentToken: "a comment",
  UnexpectedEndOfComment: "a comment",
  UnexpectedEndOfString: "a text without its closing quotation mark",
  UnexpectedEndOfNumber: "a number that is cut off",
  InvalidUnicode: "an escape that is no character",
  InvalidEscapeCharacter: "an escape that JSON does not know",
  InvalidCharacter: "a character that must be escaped",
};

/** Reads a JSON file; never throws. A byte order mark before it is read over. */
export function readJson(file: string, written: string): JsonFile {
  const text = written.replace(/^\uFEFF/, "");
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const at = placesIn(text);
  const [first] = errors;
  return {
    file,
    value: tree && !first ? getNodeValue(tree) : undefined,
    diagnostics: first
      ? [notJson(file, at(first.offset), words[printParseErrorCode(first.error)] ?? "something else")]
      : [],
    keyPlace: (path) => at(offsetOf(tree, path)),
  };
}

function notJson(file: string, place: Place, value: string): Diagnostic {
  const message = `not JSON: there is ${value}`;
  return { file, ...place, message, remedy: "Mend it there", value, expected: "valid JSON" };
}

function offsetOf(tree: Node | undefined, path: readonly PropertyKey[]): number {
  for (let depth = path.length; tree && depth > 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth) as (string | number)[]);
    // The value of a key lies in the pair of the two, which begins with the key.
    if (node) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree?.offset ?? 0;
}
