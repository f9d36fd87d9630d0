import { z } from "zod";
import { byPlace, type Diagnostic, mismatch } from "../content/diagnostic.ts";
import { type JsonFile, readJson } from "../content/readJson.ts";
import { valueAt } from "../content/valueAt.ts";
import { type Descriptor, descriptorSchema } from "./descriptor.ts";
import { isBlank, openPoints } from "./openPoints.ts";
import { isSealFault, pullCommand, sealCommand } from "./sealFault.ts";

/** A descriptor, or as much of it as checking the table needs, with everything that is wrong in it. */
export interface DescriptorReading {
  /** There where nothing else is wrong than a missing seal, too. */
  descriptor?: Descriptor;
  /** There whenever the description of the table is sound, even if a source or a licence is not. */
  table?: Pick<Descriptor, "name" | "resources">;
  faults: readonly Diagnostic[];
  /** Whether somebody is still filling it in: nothing is wrong but what was left blank. */
  isOpen: boolean;
}

const tableSchema = z.object({ name: descriptorSchema.shape.name, resources: descriptorSchema.shape.resources });

/** Reads the text of `datapackage.json` of the dataset in folder `dataset`; `file` is how to name it in faults. */
export function readDescriptor(json: string, dataset: string, file: string): DescriptorReading {
  const written = readJson(file, json);
  if (written.diagnostics.length > 0) return { faults: written.diagnostics, isOpen: false };
  const content = written.value;
  const { data: descriptor, error } = descriptorSchema.safeParse(content);
  const table = tableOf(content);
  const issues = (error?.issues ?? []).flatMap((issue) => closest(issue, content));
  const [blank, wrong] = parted(issues, ({ path }) => isBlank(valueAt(content, path)) && !isSeal(path));
  const faults = [...openFaults(blank, written, dataset), ...wrong.flatMap((each) => faultsOf(each, written, dataset))];
  faults.sort(byPlace);
  if (table && table.name !== dataset) {
    const expected = `name: ${dataset}, as the folder is called`;
    faults.push(mismatch({ file, ...written.keyPlace(["name"]) }, table.name, expected, "Give both the same name."));
  }
  const isSound = faults.every(isSealFault);
  const described = isSound ? (descriptor ?? descriptorSchema.safeParse(sealed(content)).data) : undefined;
  const isOpen = blank.length > 0 && wrong.every(({ path }) => isSeal(path));
  return { ...(described && { descriptor: described }), ...(table && { table }), faults, isOpen };
}

/** Where one of several forms may stand, what is wrong with the one that was meant: the form of maps for a map. */
function closest(issue: z.core.$ZodIssue, content: unknown): z.core.$ZodIssue[] {
  const value = valueAt(content, issue.path);
  if (issue.code !== "invalid_union" || typeof value !== "object" || value === null) return [issue];
  const own = issue.errors.find((errors) =>
    errors.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
  return own?.map((each) => ({ ...each, path: [...issue.path, ...each.path] }) as z.core.$ZodIssue) ?? [issue];
}

interface Resources {
  resources?: { format?: unknown; bytes?: unknown; hash?: unknown }[];
}

/** A descriptor as if its table were sealed. */
function sealed(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return content;
  const { resources: [resource, ...others] = [] } = content as Resources;
  return { ...content, resources: [{ ...resource, bytes: 0, hash: `sha256:${"0".repeat(64)}` }, ...others] };
}

/** The description of the table, where it is sound; a table that is not sealed yet has no hash and is read all the same. */
function tableOf(content: unknown): DescriptorReading["table"] {
  const { data } = tableSchema.safeParse(sealed(content));
  if (!data) return undefined;
  const { bytes, hash } = (content as Resources).resources?.[0] ?? {};
  const isSealed = typeof bytes === "number" && typeof hash === "string";
  return { ...data, resources: [{ ...data.resources[0], ...(isSealed ? { bytes, hash } : { bytes: 0, hash: "" }) }] };
}

/** One fault for each thing that is blank; a single blank key is told as what it expects. */
function openFaults(blank: readonly z.core.$ZodIssue[], written: JsonFile, dataset: string): Diagnostic[] {
  const { file, value, keyPlace } = written;
  const nameAt = (path: readonly PropertyKey[]) => valueAt(value, [...path, "name"]);
  return openPoints(blank, nameAt, expectation).map(({ path, expected }) =>
    mismatch(
      { file, ...keyPlace(path) },
      shown(valueAt(value, path)),
      expected,
      remedyFor(path, { dataset, value, isOpen: true }),
    ),
  );
}

const isSeal = (path: readonly PropertyKey[]) => path[0] === "resources" && (path[2] === "hash" || path[2] === "bytes");

function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** One fault for each key that an issue names. */
function faultsOf(issue: z.core.$ZodIssue, { file, value, keyPlace }: JsonFile, dataset: string): Diagnostic[] {
  const unknownKeys = issue.code === "unrecognized_keys" ? issue.keys : [];
  const paths = unknownKeys.length > 0 ? unknownKeys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) =>
    mismatch(
      { file, ...keyPlace(path) },
      shown(valueAt(value, path)),
      `${keyName(path)}: ${unknownKeys.length > 0 ? "no such key" : expectation(issue)}`,
      remedyFor(path, { dataset, value }),
    ),
  );
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  return issue.message.replace(/^Invalid input: expected /, "").replace(/, received undefined$/, ", and it is missing");
}

interface Written {
  readonly dataset: string;
  /** The whole descriptor as it was written. */
  readonly value: unknown;
  readonly isOpen?: boolean;
}

function remedyFor(path: readonly PropertyKey[], { dataset, value, isOpen = false }: Written): string {
  if (isSeal(path) && (value as Resources).resources?.[0]?.format === "parquet")
    return `Write "bytes": 0, "hash": "", "path": [] and "parts": [], then: ${pullCommand(dataset)}`;
  if (path[0] === "pull") return "data/README.md says under “Pull from a warehouse” how it is written.";
  if (isSeal(path)) return `Add "bytes": 0 and "hash": "" where they are missing, then: ${sealCommand(dataset)}`;
  if (isOpen && path[0] === "licenses") return "Say under which licence it was published.";
  if (path[0] === "licenses") return "Weigh a new licence, then add it to src/datasets/licences.ts.";
  if (path[0] === "refresh" || path[0] === "expected")
    return "data/README.md says under “Refresh a dataset” how both are written.";
  if (path[0] === "sources") return "Say where the figures were read: title, address, edition.";
  if (isOpen) return "Fill it in.";
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

function shown(value: unknown): string {
  return value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
}
