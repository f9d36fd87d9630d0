import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { placesIn } from "./placeAt.ts";
import { yamlFaults } from "./yamlFaults.ts";

export type Path = readonly PropertyKey[];

/** A YAML file read: what it says, where each part of it stands, and what is no YAML. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the key at the end of a path; of the deepest key that is there, where it ends sooner. */
  readonly keyPlace: (path: Path) => Place;
  /** The place of the value at a path, or of its key; `offset` counts characters within a text. */
  readonly valuePlace: (path: Path, offset?: number) => Place;
}

/** Reads a YAML file; never throws. */
export function readYaml(file: string, text: string): YamlFile {
  const document = parseDocument(text, { prettyErrors: false, merge: true, logLevel: "error" });
  // The reader's own count of lines goes wrong where brackets do not close.
  const at = placesIn(text);
  const diagnostics = yamlFaults(document, text).map(
    ({ offset, message, remedy }): Diagnostic => ({ file, ...at(offset), message, remedy }),
  );
  const value: unknown = diagnostics.length === 0 ? document.toJS({ maxAliasCount: -1 }) : undefined;
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const child = (parent: unknown, name: PropertyKey) => {
    const node = resolved(parent);
    if (isSeq(node)) return { key: node.items[Number(name)], value: node.items[Number(name)] };
    if (isMap(node)) return node.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === String(name));
    return undefined;
  };
  const found = (path: Path) => {
    let place: unknown = document.contents;
    let key: unknown = document.contents;
    for (const [depth, name] of path.entries()) {
      const pair = child(place, name);
      if (!pair) return { key, value: place, whole: depth === path.length };
      key = pair.key;
      place = pair.value;
    }
    return { key, value: place, whole: true };
  };
  const offsetOf = (node: unknown) => (isNode(node) && node.range ? node.range[0] : 0);
  return {
    file,
    value,
    diagnostics,
    keyPlace: (path) => at(offsetOf(found(path).key)),
    valuePlace(path, offset = 0) {
      const { key, value: node, whole } = found(path);
      if (!whole || !isNode(node) || !node.range || (isScalar(node) && node.range[0] === node.range[1]))
        return at(offsetOf(key));
      return at(offset > 0 && isScalar(node) ? placeInScalar(text, node, offset) : node.range[0]);
    },
  };
}

/** Offset in the file of a character of a text: exact in blocks and in texts on one line, else where the text begins. */
function placeInScalar(
  text: string,
  node: { type?: string | undefined; value: unknown; range?: readonly [number, number, number] | null | undefined },
  offset: number,
): number {
  const [start = 0, end = 0] = node.range ?? [];
  const value = String(node.value);
  if (node.type === "BLOCK_LITERAL") {
    const first = text.indexOf("\n", start) + 1;
    const indent = /^(?:[ ]*\n)*([ ]*)/.exec(text.slice(first, end))?.[1]?.length ?? 0;
    const before = value.slice(0, offset).split("\n");
    let line = first;
    for (let i = 1; i < before.length; i++) line = text.indexOf("\n", line) + 1;
    return line + indent + (before.at(-1)?.length ?? 0);
  }
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  return text.slice(start, end).includes("\n") ? start : Math.min(start + quoted + offset, end);
}
