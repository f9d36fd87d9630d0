import { z } from "zod";

const text = z.string().trim().min(1, "a text");

/** The programs that know how a publisher answers. */
export const connectors = ["world-bank", "sdmx", "fred", "owid", "csv"] as const;

/** What a table at an address leaves open, as data:import asks it; for the connector csv. */
const choices = z.strictObject({
  encoding: text.optional(),
  separator: text.optional(),
  decimal: z.enum([".", ","]).optional(),
  dates: z.enum(["dmy", "mdy"]).optional(),
  sheet: text.optional(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  heads: z.int().positive().optional(),
});

/**
 * The `refresh` block of a descriptor: which connector asks which address. refresh.sql beside the CSV makes the columns
 * of the dataset out of the answer.
 */
export const refresh = z.strictObject({
  connector: z.enum(connectors),
  /** The whole address, so that a test can point it at a server of its own. */
  url: z.url({ protocol: /^https?$/, error: "an address, as https://example.org/table.csv" }),
  choices: choices.optional(),
  /** Where an edition stands beside the one before it, as that of an outlook does, rather than taking its place. */
  edition: z.literal("beside").optional(),
  /** What the last answer that was taken looked like. Written by data:refresh; an answer that looks otherwise is refused. */
  seen: z
    .strictObject({
      columns: z.array(text).min(1),
      /** What the publisher calls its indicators and units, by their code. */
      labels: z.record(text, z.string()),
    })
    .optional(),
});

export type Refresh = z.infer<typeof refresh>;
