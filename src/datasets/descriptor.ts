import { z } from "zod";
import { editionMonths, expected } from "./expected.ts";
import { hashOfParts } from "./hashOfParts.ts";
import { licences } from "./licences.ts";
import { pull } from "./pull.ts";
import { refresh } from "./refresh.ts";
import { sealedName } from "./sealedFile.ts";

const text = z.string().trim().min(1, "a text");
const day = z.iso.date('a day, as "2026-11-21"');
const inBothLanguages = z.strictObject({ en: text, ko: text });
const address = z.url({ protocol: /^https?$/, error: "an address, as https://example.org/table" });

const source = z.strictObject({
  title: text,
  titles: inBothLanguages,
  path: address.optional(),
  version: text.optional(),
});

const licence = z.strictObject({
  name: z.enum(licences),
  title: text,
  titles: inBothLanguages,
  path: address.optional(),
});

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(text).min(1).optional(),
  pattern: text.refine(isPattern, "a regular expression").optional(),
});

const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, "snake_case"),
  type: z.enum(["string", "integer", "number", "boolean", "date", "yearmonth"]),
  format: z.literal("default").optional(),
  title: text,
  titles: inBothLanguages,
  description: text,
  descriptions: inBothLanguages,
  unit: text.optional(),
  units: inBothLanguages.optional(),
  constraints: constraints.optional(),
});

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits");
const bytes = z.int().nonnegative();

const schema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z.array(field).min(1),
  primaryKey: z.array(text).min(1),
  missingValues: z.tuple([z.literal("")]),
});

/** A table of the repository. */
const csvResource = z.strictObject({
  name: text,
  path: text,
  type: z.literal("table"),
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes,
  hash,
  schema,
});

/** A table that was pulled from an engine, and lies in the store in parts. */
const parquetResource = z.strictObject({
  name: text,
  /** The parts, in the order of their rows, each called by its hash. */
  path: z.array(text),
  type: z.literal("table"),
  format: z.literal("parquet"),
  mediatype: z.literal("application/vnd.apache.parquet"),
  /** Of all parts together. */
  bytes,
  /** Of the parts' hashes, each on a line of its own. */
  hash,
  parts: z.array(z.strictObject({ bytes, hash, rows: z.int().nonnegative() })),
  /** The same rows as one file, which a reader's browser asks by ranges. */
  browser: z.strictObject({ path: text, bytes, hash }).optional(),
  schema,
});

const resource = z.discriminatedUnion("format", [csvResource, parquetResource]);

/**
 * What `datapackage.json` must hold: a Data Package v2 descriptor with one table, and our own extra properties (both
 * languages, edition, publisher, confidence, units). Strict: a key it does not know is an error, named by its path.
 */
export const descriptorSchema = z
  .strictObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: z.string().regex(/^[a-z][a-z0-9-]*$/, "kebab-case"),
    title: text,
    titles: inBothLanguages,
    description: text,
    descriptions: inBothLanguages,
    version: text,
    edition: inBothLanguages,
    created: z.iso.datetime(),
    retrieved: day,
    publisher: inBothLanguages,
    confidence: z.enum(["high", "medium", "low"]),
    /** When the next edition is expected, and where to look for it. */
    expected: expected.optional(),
    /** How the next edition is fetched, where its publisher has an address for machines. */
    refresh: refresh.optional(),
    /** How its rows are pulled from an engine, of a table that is too large for the repository. */
    pull: pull.optional(),
    /** The dataset that holds the edition now, of a former one that is kept so that it can still be asked. */
    formerEditionOf: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, "the name of a dataset")
      .optional(),
    /** Datasets that no fact and no figure may put together with this one, as values on another base. */
    apartFrom: z
      .array(z.string().regex(/^[a-z][a-z0-9-]*$/, "the name of a dataset"))
      .min(1, "at least one dataset")
      .optional(),
    sources: z.array(source).min(1, "at least one source"),
    licenses: z.array(licence).min(1, "at least one licence"),
    resources: z.tuple([resource]),
  })
  .superRefine(agrees);

export type Descriptor = z.infer<typeof descriptorSchema>;
export type Field = z.infer<typeof field>;
export type ParquetResource = z.infer<typeof parquetResource>;
export type Language = keyof Descriptor["titles"];

interface Titled {
  title: string;
  titles: { en: string };
  description?: string;
  descriptions?: { en: string };
}

/** The rules between keys: the standard's plain titles repeat the English ones, and every name that is used exists. */
function agrees(descriptor: z.infer<z.ZodObject<Record<string, z.ZodAny>>>, context: z.RefinementCtx) {
  const { name, sources, licenses, resources } = descriptor as unknown as Descriptor;
  const fault = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const sameAsEnglish = ({ title, titles, description, descriptions }: Titled, path: (string | number)[]) => {
    if (title !== titles.en) fault([...path, "title"], "the same text as titles.en");
    if (description !== descriptions?.en) fault([...path, "description"], "the same text as descriptions.en");
  };
  const [{ schema, ...file }] = resources;
  sameAsEnglish(descriptor as unknown as Titled, []);
  sources.forEach((each, i) => {
    sameAsEnglish(each, ["sources", i]);
  });
  licenses.forEach((each, i) => {
    sameAsEnglish(each, ["licenses", i]);
  });
  bySchedule(descriptor as unknown as Descriptor, fault);
  if (file.name !== name) fault(["resources", 0, "name"], `the name of the dataset, ${name}`);
  if (file.format === "csv" && file.path !== `${name}.csv`) fault(["resources", 0, "path"], `${name}.csv`);
  inParts(descriptor as unknown as Descriptor, fault);
  schema.fields.forEach((each, i) => {
    const path = ["resources", 0, "schema", "fields", i];
    sameAsEnglish(each, path);
    if (each.unit !== each.units?.en) fault([...path, "unit"], "the same text as units.en");
    if (schema.fields.findIndex((other) => other.name === each.name) < i)
      fault([...path, "name"], "a name of its own among the columns");
  });
  schema.primaryKey.forEach((key, i) => {
    if (!schema.fields.some((each) => each.name === key))
      fault(["resources", 0, "schema", "primaryKey", i], "the name of a described column");
  });
}

type Fault = (path: (string | number)[], message: string) => void;

/** A table lies in parts where it is pulled, and nowhere else; what is said of the parts fits together. */
function inParts({ pull: pulled, refresh: fetched, resources: [resource] }: Descriptor, fault: Fault) {
  const isInParts = resource.format === "parquet";
  if (pulled && !isInParts) fault(["resources", 0, "format"], "parquet, since a pull block is there");
  if (isInParts && !pulled) fault(["pull"], "a pull block, since the table lies in parts");
  if (pulled && fetched) fault(["refresh"], "no refresh block beside a pull block");
  pulled?.sort.forEach((name, i) => {
    if (!resource.schema.fields.some((each) => each.name === name))
      fault(["pull", "sort", i], "the name of a described column");
  });
  if (!isInParts || resource.parts.length === 0) return;
  const sum = resource.parts.reduce((all, part) => all + part.bytes, 0);
  const names = resource.parts.map((part) => sealedName({ ...part, extension: "parquet" }));
  if (resource.path.join() !== names.join()) fault(["resources", 0, "path"], "the names of the parts, by their hashes");
  if (resource.bytes !== sum) fault(["resources", 0, "bytes"], `${sum}, the bytes of the parts`);
  if (resource.hash !== hashOfParts(resource.parts))
    fault(["resources", 0, "hash"], `${hashOfParts(resource.parts)}, of the hashes of the parts`);
  if (!resource.browser) fault(["resources", 0, "browser"], "the file that browsers ask by ranges");
}

/** An edition that stands beside the others has its version at the end of its name, and is known by its month. */
function bySchedule({ name, version, expected: schedule, refresh: fetched }: Descriptor, fault: Fault) {
  if (fetched?.edition !== "beside") return;
  if (!name.endsWith(`-${version}`) || !editionMonths(version))
    fault(
      ["version"],
      "the year or month with which the name of an edition ends that stands beside others, as 2026-04",
    );
  if (!schedule || schedule === "none")
    fault(
      ["expected"],
      'when the next edition is expected, as { "every": "P6M", "from": "04" }, since editions stand side by side',
    );
}

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}
