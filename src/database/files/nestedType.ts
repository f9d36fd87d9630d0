import type { SchemaElement, SchemaTree } from "hyparquet";
import { quotedName } from "../../datasets/quoteSql.ts";
import { type LeafType, leafType } from "./parquetTypes.ts";

/** Text that means itself within the text of a nested value: nothing else in it could be a sign, and it is no NULL. */
const bare = /^(?!null$)[\w.:+-]+(?: [\w.:+-]+)*$/i;

/** A value within a nested one as DuckDB's cast reads it. */
const item = (text: string) => (bare.test(text) ? text : `"${text.replace(/[\\"]/g, "\\$&")}"`);

const isRepeated = ({ element }: SchemaTree) => element.repetition_type === "REPEATED";

/** Whether a group is a map; its one child repeats a key and a value. */
export function isMap({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === "MAP" || converted_type === "MAP_KEY_VALUE" || logical_type?.type === "MAP";
}

/** What the elements of a list are: Parquet wraps them in a repeated group, old files in the repeated element alone. */
function listElement({ element, children: [child, ...others] }: SchemaTree): SchemaTree | undefined {
  if (element.converted_type !== "LIST" || !child || others.length > 0 || !isRepeated(child)) return undefined;
  if (child.children.length > 1) return undefined;
  return child.children[0] ?? child;
}

/**
 * The DuckDB type of a Parquet column that holds others, and its values as text that a cast to the type reads. Lists
 * come as arrays, maps as the records of their schema with an array of keys and values in it (see `bareElement` in readParquet.ts), structs
 * as records.
 */
export function nestedType(node: SchemaTree): LeafType {
  if (!isRepeated(node)) return single(node);
  return listOf({ ...single(node), isLeaf: node.children.length === 0 });
}

function single(node: SchemaTree): LeafType {
  const { element, children } = node;
  if (children.length === 0) return leafType(element);
  const listed = listElement(node);
  if (listed) return listOf({ ...single(listed), isLeaf: listed.children.length === 0 });
  const [pairs] = children;
  if (isMap(element) && pairs?.children.length === 2) return mapType(pairs);
  const members = children.map((child) => ({ name: child.element.name, ...nestedType(child), isLeaf: isLeaf(child) }));
  return {
    type: `STRUCT(${members.map(({ name, type }) => `${quotedName(name)} ${type}`).join(", ")})`,
    text: (value) => {
      const record = value as Readonly<Record<string, unknown>>;
      return `{${members.map((member) => `${item(member.name)}: ${inner(member, record[member.name])}`).join(", ")}}`;
    },
  };
}

interface Inner extends LeafType {
  readonly isLeaf: boolean;
}

const isLeaf = (node: SchemaTree) => node.children.length === 0 && !isRepeated(node);

function inner({ text, isLeaf }: Inner, value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  return isLeaf ? item(text(value)) : text(value);
}

function listOf(each: Inner): LeafType {
  return {
    type: `${each.type}[]`,
    text: (value) => `[${(value as unknown[]).map((one) => inner(each, one)).join(", ")}]`,
  };
}

function mapType(pairs: SchemaTree): LeafType {
  const [key, value] = pairs.children.map((child) => ({ ...nestedType(child), isLeaf: isLeaf(child) })) as [
    Inner,
    Inner,
  ];
  const [keyName, valueName] = pairs.children.map(({ element }) => element.name) as [string, string];
  return {
    type: `MAP(${key.type}, ${value.type})`,
    text: (given) => {
      const held = (given as Readonly<Record<string, unknown>>)[pairs.element.name];
      const entries = (held ?? []) as readonly Readonly<Record<string, unknown>>[];
      return `{${entries.map((entry) => `${inner(key, entry[keyName])}=${inner(value, entry[valueName])}`).join(", ")}}`;
    },
  };
}
