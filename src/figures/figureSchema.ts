import { z } from "zod";
import { bilingual, columnSchema, markSchema, plotOptions } from "../charts/schema.ts";
import { rule } from "../content/schemaDiagnostics.ts";
import { unitNames } from "../language/units.ts";

const words = z.string().trim().min(1);
const sql = words.describe("SQL over `rows`, the figure's own answer; earlier values and parameters can be named.");

/** A sentence, or the first of several whose condition holds. */
const conditional = z
  .strictObject({ when: sql.optional(), en: words, ko: words })
  .describe("A sentence with values in braces; `when` is the SQL condition under which it is used.");
const sentence = z.union([conditional, z.array(conditional).min(1)]);

/** A number or name in the words, computed by SQL over the figure's own rows. */
export const valueSchema = z.strictObject({
  sql: z.union([sql, z.strictObject({ en: sql, ko: sql })]),
  unit: z.enum(unitNames).optional(),
  digits: z.int().min(0).max(6).optional(),
  of: words.optional().describe("The column whose names, unit and digits this value takes."),
  short: z.boolean().optional().describe("As in a label: $1.3bn rather than $1.3 billion."),
  signed: z.boolean().optional(),
  absolute: z.boolean().optional(),
});
export type FigureValue = z.infer<typeof valueSchema>;

const option = z.strictObject({ value: z.union([z.string(), z.number()]), label: bilingual });

/** What a reader may change: one parameter of the query. Where it starts is the default in the SQL. */
export const controlSchema = z
  .strictObject({
    parameter: words,
    label: bilingual,
    kind: z.enum(["select", "multiple", "range"]),
    options: z
      .union([z.array(option).min(1), z.strictObject({ of: words })])
      .optional()
      .describe(
        "The choices, or the column whose values they are; a select of whole numbers has minimum and maximum instead.",
      ),
    unit: z.enum(unitNames).optional().describe("How the numbers of a select without options are written."),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    step: z.number().positive().optional(),
  })
  .superRefine(({ kind, options, minimum, maximum, step }, { addIssue }) => {
    const hasBounds = minimum !== undefined && maximum !== undefined;
    const fault = (key: string, message: string, remedy: string) => addIssue(rule(message, { key, remedy }));
    if (kind === "range") {
      if (!hasBounds) fault("kind", "a range has no bounds", "Write its minimum and its maximum");
      else if (minimum >= maximum)
        fault("minimum", `the minimum ${minimum} is not below the maximum ${maximum}`, "Exchange them");
      if (options) fault("options", "a range has no options", "Remove them, or make it a select");
    } else if (options || kind === "multiple" || !hasBounds) {
      for (const [key, value] of Object.entries({ minimum, maximum, step }))
        if (value !== undefined) fault(key, `a ${kind} has no ${key}`, "Remove it, or make the control a range");
      const remedy = "List them under options, or name the column: options: { of: … }";
      if (!options) fault("kind", `a ${kind} has no options`, remedy);
    }
  });
export type ControlYaml = z.infer<typeof controlSchema>;

/** figure.yaml: how a figure is drawn and what it says. The single definition of its types, messages and JSON Schema. */
export const figureSchema = z.strictObject({
  kind: z
    .enum(["observation", "estimate", "projection", "computation"])
    .describe("What the numbers are: published observations, estimates, projections, or our own computation."),
  columns: z.record(z.string(), columnSchema),
  status: words
    .optional()
    .describe("The column that says actual, estimate or projection, drawn solid, hollow, dashed."),
  plot: z.array(markSchema).min(1).optional().describe("The marks; left out where chart.ts draws."),
  ...plotOptions.shape,
  values: z.record(z.string().regex(/^[a-z]\w*$/), valueSchema).optional(),
  title: sentence.describe("The finding, as a sentence."),
  measure: sentence.describe("What is measured, in which unit."),
  note: sentence.optional().describe("A caution that belongs beside the chart."),
  alternative: sentence.optional().describe("What the text alternative adds to what the engine says of the points."),
  controls: z.array(controlSchema).optional(),
});
export type FigureYaml = z.infer<typeof figureSchema>;
