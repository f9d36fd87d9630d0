import type { z } from "zod";
import { nearestName } from "../language/nearestName.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Path, YamlFile } from "./readYaml.ts";

type Issue = z.core.$ZodIssue;

/** What a YAML file says, if it fits the schema; else every mistake with its place and the nearest name there is. */
export function readBySchema<T extends z.ZodType>(
  schema: T,
  yaml: YamlFile,
): { data?: z.infer<T>; diagnostics: readonly Diagnostic[] } {
  if (yaml.diagnostics.length > 0) return { diagnostics: yaml.diagnostics };
  const { success, data, error } = schema.safeParse(yaml.value ?? {});
  if (success) return { data, diagnostics: [] };
  return {
    diagnostics: error.issues
      .flatMap((issue) => closest(issue, yaml.value))
      .flatMap((issue) => tell(issue, schema, yaml)),
  };
}

interface Rule {
  readonly remedy: string;
  /** The key that breaks it; without one the map itself. */
  readonly key?: string;
  /** Whether its name is the mistake rather than its value. */
  readonly isKey?: boolean;
}

/** An issue of a map that breaks a rule which no type can say: what is wrong, where in the map, and what to do. */
export const rule = (message: string, params: Rule) => ({ code: "custom" as const, message, params: { ...params } });

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[name] : undefined,
    value,
  );
}

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** An issue of a union as those of the one form that the editor meant: the form whose kind of value was written. */
function closest(issue: Issue, root: unknown, base: Path = []): Issue[] {
  const path = [...base, ...issue.path];
  const placed = { ...issue, path } as Issue;
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [placed];
  const input = at(root, path);
  const forms = issue.errors.map((errors) => errors.flatMap((each) => closest(each, root, path)));
  const meant = forms
    .filter((errors) =>
      errors.every(
        ({ code, path: where }) =>
          where.length > path.length ||
          (code !== "invalid_type" &&
            code !== "invalid_union" &&
            (code !== "invalid_value" || typeof input !== "object")),
      ),
    )
    .sort((a, b) => a.length - b.length);
  return meant[0] ?? [placed];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
}

/** The keys that a map at this path may have. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.getter?.();
  if (inner) return keysAt(inner, path);
  if (definition.options) return [...new Set(definition.options.flatMap((option) => keysAt(option, path)))];
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(definition.shape ?? {});
  const next =
    definition.shape?.[String(name)] ?? definition.element ?? definition.valueType ?? definition.items?.[Number(name)];
  return next ? keysAt(next, rest) : [];
}

/** A path as one reads it: plot[0].stroke. */
export function pathText(path: Path): string {
  return path
    .map((name, i) => (typeof name === "number" ? `[${name}]` : `${i > 0 ? "." : ""}${String(name)}`))
    .join("");
}

/** A remedy that names the nearest of the names there are, and all of them where they are few. */
export function nameRemedy(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  const all = known.length === 0 ? "there are none" : `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
  if (nearest === undefined) return all.replace(/^t/, "T");
  return known.length <= 24 ? `The nearest is "${nearest}"; ${all}` : `The nearest is "${nearest}"`;
}

function found(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `${kindOf(value) === "object" ? "a map" : kindOf(value) === "array" ? "a list" : kindOf(value)} ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}

const expectedWords: Record<string, string> = {
  object: "a map",
  record: "a map",
  array: "a list",
  tuple: "a list of two",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function expectations(issue: Issue): string[] {
  if (issue.code === "invalid_union")
    return [...new Set(issue.errors.flatMap((errors) => errors.flatMap(expectations)))];
  if (issue.code === "invalid_type") return [expectedWords[issue.expected] ?? issue.expected];
  if (issue.code === "invalid_value") return [issue.values.map(String).join(" | ")];
  return [];
}

function tell(issue: Issue, schema: z.core.$ZodType, yaml: YamlFile): Diagnostic[] {
  const { file } = yaml;
  const path = issue.path;
  const where = pathText(path) || "the file";
  const value = at(yaml.value ?? {}, path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      file,
      ...yaml.keyPlace([...path, key]),
      message: path.length === 0 ? `there is no key "${key}"` : `${where} has no key "${key}"`,
      remedy: nameRemedy(key, known),
    }));
  }
  if (issue.code === "invalid_key") {
    return [
      {
        file,
        ...yaml.keyPlace(path),
        message: `"${String(path.at(-1))}" cannot be a name (${pathText(path)})`,
        remedy: "Begin with a small letter; use letters, digits and underscores",
      },
    ];
  }
  if (issue.code === "custom" && issue.params) {
    const { remedy, key, isKey } = issue.params as unknown as Rule;
    const broken = key === undefined ? path : [...path, key];
    const place = isKey ? yaml.keyPlace(broken) : yaml.valuePlace(broken);
    return [{ file, ...place, message: `${where}: ${issue.message}`, remedy }];
  }
  if (
    value === undefined &&
    (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")
  ) {
    const last = path.at(-1);
    const isTwin = last === "en" || last === "ko";
    return [
      {
        file,
        ...yaml.keyPlace(path),
        message: isTwin
          ? `${pathText(path.slice(0, -1))} is not said in ${last === "en" ? "English" : "Korean"}: "${last}" is missing`
          : `"${String(last ?? "the file")}" is missing${path.length > 1 ? ` in ${pathText(path.slice(0, -1))}` : ""}`,
        remedy: isTwin ? "Say it in both languages" : `Write ${expectations(issue).join(" or ") || "it"}`,
      },
    ];
  }
  const place = yaml.valuePlace(path);
  if (issue.code === "invalid_value" && (typeof value !== "object" || value === null)) {
    const remedy = nameRemedy(String(value), issue.values.map(String));
    return [{ file, ...place, message: `${where}: there is no "${String(value)}"`, remedy }];
  }
  const expected = expectations(issue);
  if (expected.length > 0) {
    const remedy = `Write ${expected.join(" or ")}`;
    return [{ file, ...place, message: `${where}: found ${found(value)}, expected ${expected.join(" or ")}`, remedy }];
  }
  if (issue.code === "too_small" && (value === "" || (typeof value === "string" && value.trim() === "")))
    return [{ file, ...place, message: `${where} is empty`, remedy: "Write it, or leave out the key" }];
  const message = `${where}: ${issue.message.replace(/^Too (small|big): /, "").replace(/\.$/, "")}`;
  return [{ file, ...place, message, remedy: `Found ${found(value)}` }];
}
