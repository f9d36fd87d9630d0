import { parse } from "yaml";
import { z } from "zod";
import type { Row } from "./row.ts";
import { type ChartSpec, columnSchema, markSchema, plotOptions } from "./schema.ts";

/** An invented drawing: what the grammar can say, with a few rows. */
export interface Example {
  readonly name: string;
  /** The file as it stands, shown beside its picture. */
  readonly yaml: string;
  readonly spec: ChartSpec;
  readonly rows: readonly Row[];
}

const cell = z.union([z.string(), z.number(), z.null()]);
const schema = z.strictObject({
  columns: z.record(z.string(), columnSchema),
  status: z.string().optional(),
  plot: z.array(markSchema).min(1),
  ...plotOptions.shape,
  data: z.array(z.array(cell)).min(1).describe("The names of the columns, then a list per row."),
});

const files = import.meta.glob<string>("./gallery/*.yaml", { query: "?raw", import: "default", eager: true });

/** Every example of the gallery, by name. */
export const gallery: readonly Example[] = Object.entries(files).map(([file, yaml]) => {
  const { data, ...spec } = schema.parse(parse(yaml));
  const [names = [], ...body] = data;
  return {
    name: file.replace("./gallery/", "").replace(".yaml", ""),
    yaml,
    spec,
    rows: body.map((cells) => Object.fromEntries(names.map((name, i) => [String(name), cells[i] ?? null]))),
  };
});
