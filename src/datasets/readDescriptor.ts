import { z } from "zod";
import { type Descriptor, descriptorSchema } from "./descriptor.ts";
import type { Fault } from "./fault.ts";
import { locateKey } from "./locateKey.ts";

/** A descriptor, or as much of it as checking the table needs, with everything that is wrong in it. */
export interface DescriptorReading {
  descriptor?: Descriptor;
  /** There whenever the description of the table is sound, even if a source or a licence is not. */
  table?: Pick<Descriptor, "name" | "resources">;
  faults: Fault[];
}

const tableSchema = z.object({ name: descriptorSchema.shape.name, resources: descriptorSchema.shape.resources });

/** Reads the text of `datapackage.json` of the dataset in folder `dataset`; `file` is how to name it in faults. */
export function readDescriptor(json: string, dataset: string, file: string): DescriptorReading {
  const content = parsed(json);
  if (content instanceof SyntaxError) {
    const remedy = "Correct the file.";
    const faults = [{ dataset, file, line: 1, column: 1, value: content.message, expected: "valid JSON", remedy }];
    return { faults };
  }
  const { data: descriptor, error } = descriptorSchema.safeParse(content);
  const { data: table } = tableSchema.safeParse(content);
  const faults = (error?.issues ?? []).flatMap((issue) => faultsOf(issue, { content, json, dataset, file }));
  if (table && table.name !== dataset) {
    const { line, column } = locateKey(json, ["name"]);
    const expected = `name: ${dataset}, as the folder is called`;
    faults.push({ dataset, file, line, column, value: table.name, expected, remedy: "Give both the same name." });
  }
  return { ...(faults.length === 0 && descriptor && { descriptor }), ...(table && { table }), faults };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return error;
  }
}

interface Where {
  content: unknown;
  json: string;
  dataset: string;
  file: string;
}

/** One fault for each key that an issue names. */
function faultsOf(issue: z.core.$ZodIssue, { content, json, dataset, file }: Where): Fault[] {
  const unknownKeys = issue.code === "unrecognized_keys" ? issue.keys : [];
  const paths = unknownKeys.length > 0 ? unknownKeys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({
    dataset,
    file,
    ...locateKey(json, path),
    value: shown(valueAt(content, path)),
    expected: `${keyName(path)}: ${unknownKeys.length > 0 ? "no such key" : expectation(issue)}`,
    remedy: remedyFor(path),
  }));
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  return issue.message.replace(/^Invalid input: expected /, "").replace(/, received undefined$/, ", and it is missing");
}

function remedyFor(path: readonly PropertyKey[]): string {
  if (path[0] === "licenses") return "Weigh a new licence, then add it to src/datasets/licences.ts.";
  if (path[0] === "sources") return "Say where the figures were read: title, address, edition.";
  return "See data/README.md for the keys of a descriptor.";
}

/** licenses.0.name is written licenses[0].name. */
function keyName(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
      .join("")
      .replace(/^\./, "") || "the file"
  );
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], content);
}

function shown(value: unknown): string {
  return value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
}
