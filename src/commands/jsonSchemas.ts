import { z } from "zod";
import { descriptorSchema } from "../datasets/descriptor.ts";
import { frontMatter } from "../essays/frontMatter.ts";
import { correctionsSchema } from "../facts/corrections.ts";
import { claimSchema, numberSchema } from "../facts/fact.ts";
import { figureSchema } from "../figures/figureSchema.ts";
import { notebookDetailsSchema } from "../notebooks/compile/notebookDetails.ts";

type JsonSchema = Record<string, unknown>;

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input" }) as JsonSchema;

/** Facts by id. In a file the source of a printed number may also be a name of sources.yaml. */
function factsSchema(): JsonSchema {
  const facts = schemaOf(z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), z.union([claimSchema, numberSchema])));
  const named = {
    type: "string",
    description: "A name of src/essays/sources.yaml: source, address and date are taken from there.",
  };
  return JSON.parse(JSON.stringify(facts), (key, value: JsonSchema) => {
    if (key !== "published" || typeof value !== "object" || !("properties" in value)) return value;
    return { ...value, properties: { in: named, ...(value.properties as JsonSchema) }, required: ["value"] };
  });
}

/** The JSON Schema of each kind of file that editors write, by its path: with it an editor completes and proofreads. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const schemas: Record<string, [title: string, schema: JsonSchema]> = {
    "src/figures/figure.schema.json": ["figure.yaml: how a figure is drawn and what it says", schemaOf(figureSchema)],
    "src/facts/facts.schema.json": ["facts.yaml: the numbers of an essay and their proofs", factsSchema()],
    "src/facts/published.schema.json": [
      "published.yaml: what was printed, and what proves or corrects it",
      factsSchema(),
    ],
    "src/facts/corrections.schema.json": [
      "corrections.yaml: published numbers that changed",
      schemaOf(correctionsSchema),
    ],
    "src/notebooks/notebook.schema.json": [
      "What the file of a notebook has no room for",
      schemaOf(notebookDetailsSchema),
    ],
    "src/datasets/datapackage.schema.json": [
      "datapackage.json: what a dataset says of itself",
      schemaOf(descriptorSchema),
    ],
    "src/essays/front-matter.schema.json": ["Front matter of an essay", schemaOf(frontMatter)],
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([path, [title, { $schema, ...schema }]]) => [
      path,
      `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`,
    ]),
  );
}
