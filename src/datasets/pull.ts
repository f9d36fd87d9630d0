import { z } from "zod";

const text = z.string().trim().min(1, "a text");

/** The engines that a table can be pulled from. */
export const pullConnectors = ["postgres", "clickhouse"] as const;

/**
 * The `pull` block of a descriptor: which engine runs extract.sql beside it, within which limits. Address and password
 * are in the environment and never here.
 */
export const pull = z.strictObject({
  connector: z.enum(pullConnectors),
  /** The name of the engine: TIDELINE_WAREHOUSE_URL holds the address of `warehouse`. */
  from: z.string().regex(/^[a-z][a-z0-9-]*$/, "a name in kebab-case, as warehouse"),
  /** The most rows that an answer may have. */
  rows: z.int().positive().default(20_000_000),
  /** The most bytes that an answer may have, as the engine sends them. */
  bytes: z.int().positive().default(4_000_000_000),
  /** How long the engine may work, in seconds. */
  seconds: z.int().positive().default(600),
  /** The columns by which the rows are sorted: a question that filters by them reads little of the file. */
  sort: z.array(text).min(1, "at least one column"),
  /** What was pulled last. Written by data:pull. */
  pulled: z
    .strictObject({
      /** As "PostgreSQL 18.1". */
      engine: text,
      at: z.iso.datetime(),
      /** The hash of extract.sql as it was run. */
      sql: z.string().regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits"),
      /** The columns that the parts are sorted by. */
      sort: z.array(text).min(1, "at least one column").optional(),
      rows: z.int().nonnegative(),
    })
    .optional(),
});

export type Pull = z.infer<typeof pull>;

/** By what the rows were sorted when they were pulled, where `sort` says otherwise now; undefined where it does not. */
export function otherSort({ sort, pulled }: Pull): readonly string[] | undefined {
  return pulled?.sort && pulled.sort.join() !== sort.join() ? pulled.sort : undefined;
}
