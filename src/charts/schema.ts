import { z } from "zod";
import { rule } from "../content/schemaDiagnostics.ts";
import { koreanMagnitude, koreanUnit } from "../language/koreanUnits.ts";
import { unitNames } from "../language/units.ts";
import { colourNames } from "../styles/colours.ts";

const words = z.string().trim().min(1);

/** The same thing said in both languages. */
export const bilingual = z.strictObject({ en: words, ko: words });

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const column = words.describe("A column of the query.");
const colour = z.enum(colourNames).describe("A colour of the theme, light and dark.");

/** How a status is drawn: solid, hollow, or dashed. */
export const statuses = ["actual", "estimate", "projection"] as const;
export type Status = (typeof statuses)[number];

const valueName = z
  .strictObject({
    en: words,
    ko: words,
    short: bilingual.optional().describe("The name in a narrow drawing and at the ends of lines."),
    color: colour.optional().describe("The colour of this value wherever it is drawn; without one the theme's next."),
    status: z.enum(statuses).optional().describe("Where the column is a status: what this value counts as."),
  })
  .describe("What a value of the column is called.");

/** What text in a column says: a day, a month, a quarter, or whichever of them the text has. */
export const periods = ["day", "month", "quarter", "period"] as const;

/** One column of the query, described once: for table, labels, readout, text and export. */
export const columnSchema = z
  .strictObject({
    heading: bilingual,
    column: z.union([column, z.strictObject({ en: column, ko: column })]).optional(),
    unit: z.enum(unitNames).optional(),
    digits: z
      .union([z.int().min(0).max(6), z.tuple([z.int().min(0).max(6), z.int().min(0).max(6)])])
      .optional()
      .describe("Decimals; two numbers are the fewest and the most."),
    time: z.enum(periods).optional().describe("What the text of the column says of time."),
    signed: z.boolean().optional().describe("Whether a plus sign is written."),
    values: z.record(z.string(), valueName).optional(),
    qualifier: column.optional().describe("The column that hedges it: about, more-than, less-than, nearly."),
    told: z
      .boolean()
      .optional()
      .describe("false: a computed place, no value of the data; the text alternative leaves it out."),
    table: z.boolean().optional().describe("false keeps the column out of the table."),
  })
  .superRefine(({ heading, unit }, { addIssue }) => {
    const [, magnitude] = (koreanUnit(unit) && koreanMagnitude.exec(heading.ko)) ?? [];
    if (magnitude === undefined) return;
    const message = `the Korean heading counts in ${magnitude}, and Korean cells are written out in 조, 억 and 만`;
    addIssue(rule(message, { key: "heading", remedy: "Name in Korean what is measured, without its magnitude" }));
  })
  .describe("A column of the query: its heading, its unit, the names of its values.");
export type ColumnWords = z.infer<typeof columnSchema>;
export type ColumnsWords = Readonly<Record<string, ColumnWords>>;

const channel = z.union([column, z.strictObject({ value: z.union([z.number(), z.string()]) })]);
const colourChannel = z.union([column, z.strictObject({ value: colour })]);
const text = z
  .union([column, z.strictObject({ en: words, ko: words, narrow: bilingual.optional() })])
  .describe(
    "A column, or a sentence in both languages with columns in braces ({ratio}, {year}); shorter in a narrow drawing.",
  );

const condition = z
  .record(z.string(), z.union([scalar, z.array(scalar), z.strictObject({ not: z.union([scalar, z.array(scalar)]) })]))
  .describe("Rows that the mark draws: each column with its value, a list of values, or { not: … }.");

export const markNames = [
  "line",
  "dot",
  "areaY",
  "barX",
  "barY",
  "ruleX",
  "ruleY",
  "link",
  "arrow",
  "tickX",
  "text",
  "timeline",
] as const;
export type MarkName = (typeof markNames)[number];

/** Where a mark's labels stand: at the end or start of its series, at each value, at the highest or lowest one. */
export const labelPlaces = ["end", "start", "ends", "value", "max", "min", "none"] as const;

const label = z.union([
  z.enum(labelPlaces),
  z.strictObject({
    at: z.enum(labelPlaces),
    text: text.optional(),
    where: condition.optional(),
    narrow: z.enum(labelPlaces).optional().describe("Where they stand in a narrow drawing."),
  }),
]);

/** What a mark cannot be drawn without; `x|x1` is either. */
const needed: Partial<Record<MarkName, readonly string[]>> = {
  line: ["x", "y"],
  areaY: ["x", "y|y1|y2|band"],
  barX: ["x|x1|x2"],
  barY: ["y|y1|y2"],
  ruleX: ["x"],
  ruleY: ["y"],
  text: ["text"],
  timeline: ["y", "text"],
};
/** Options that only some marks know. */
const onlyOf: Readonly<Record<string, readonly MarkName[]>> = { scale: ["timeline"], gap: ["line", "areaY"] };

/** A mark in the shape of the Mosaic specification, with Observable Plot's names. */
export const markSchema = z
  .strictObject({
    mark: z.enum(markNames),
    x: channel.optional(),
    y: channel.optional(),
    x1: channel.optional(),
    x2: channel.optional(),
    y1: channel.optional(),
    y2: channel.optional(),
    fy: column.optional().describe("A panel for each value of this column."),
    z: column.optional().describe("A series for each value of this column; else that of stroke or fill."),
    fill: colourChannel.optional(),
    stroke: colourChannel.optional(),
    text: text.optional(),
    textAnchor: z
      .enum(["start", "middle", "end"])
      .optional()
      .describe("text: the words begin at, are centred on or end at their place; without it the engine finds one."),
    frameAnchor: z
      .enum(["top-left", "top-right", "bottom-left", "bottom-right"])
      .optional()
      .describe("text: the rows stand in this corner of the plot, a line each, as a key."),
    dy: z.number().min(-60).max(60).optional().describe("text with textAnchor: pixels below its place."),
    name: bilingual.optional().describe("What the series of this mark is called, where no column names it."),
    symbol: z.union([column, z.strictObject({ value: z.enum(["circle", "square", "diamond", "times"]) })]).optional(),
    where: condition.optional(),
    select: z.enum(["first", "last", "minX", "maxX", "minY", "maxY"]).optional(),
    status: column.optional().describe("The column that says actual, estimate or projection."),
    band: z.tuple([column, column]).optional().describe("The columns of an interval, low and high."),
    label: label.optional(),
    strokeWidth: z.number().min(0.5).max(8).optional(),
    fillOpacity: z.number().min(0).max(1).optional(),
    r: z.number().min(1).max(12).optional(),
    gap: z
      .union([z.number().positive(), z.literal("join")])
      .optional()
      .describe("The largest step of x that a line bridges; years bridge one."),
    scale: z
      .enum(["time", "even", "years"])
      .optional()
      .describe("timeline: distances true to time; all alike; or all alike under the years as headings."),
  })
  .superRefine((mark, { addIssue }) => {
    const has = (name: string) => mark[name as keyof typeof mark] !== undefined;
    for (const channels of needed[mark.mark] ?? []) {
      const [name, ...others] = channels.split("|") as [string, ...string[]];
      if (![name, ...others].some(has))
        addIssue(rule(`the mark ${mark.mark} has no ${name}`, { remedy: `Name its column: ${name}: …` }));
    }
    for (const [key, marks] of Object.entries(onlyOf))
      if (has(key) && !marks.includes(mark.mark)) {
        const remedy = `Remove it; it belongs to ${marks[0]}`;
        addIssue(rule(`"${key}" says nothing of ${mark.mark}`, { key, remedy, isKey: true }));
      }
  });
export type Mark = z.infer<typeof markSchema>;

const axis = z.strictObject({
  type: z.enum(["linear", "log", "symlog", "percent"]).optional(),
  include: z.array(z.number()).optional().describe("Values that the axis must reach."),
  axis: z.boolean().optional().describe("Whether the axis is drawn; bars with written values go without."),
});

export const plotOptions = z.strictObject({
  x: axis.optional(),
  y: axis.optional(),
  panels: z
    .strictObject({
      scales: z
        .enum(["shared", "own"])
        .optional()
        .describe("own: each panel has its own scale and must not be compared."),
      columns: z.union([z.literal(1), z.literal(2)]).optional(),
      height: z.number().min(40).max(600).optional(),
      text: text.optional().describe("What stands over a panel; without it the name of its value."),
      note: text.optional().describe("A quieter line under it."),
    })
    .optional(),
  rows: z
    .strictObject({
      text: text.optional().describe("What stands before a named row; without it the name of its value."),
      height: z.number().min(16).max(80).optional(),
    })
    .optional(),
  levels: z
    .array(
      z.strictObject({
        x: z.number().optional(),
        y: z.number().optional(),
        name: bilingual.optional(),
      }),
    )
    .optional(),
  missing: bilingual
    .optional()
    .describe("Years between the first and the last without any row are shaded and named so."),
  height: z
    .union([
      z.number().min(80).max(1200),
      z.strictObject({
        wide: z.number(),
        narrow: z.number(),
        card: z.number().min(80).max(380).optional().describe("On the image for sharing, where its 270 are too few."),
      }),
    ])
    .optional(),
});
export type PlotOptions = z.infer<typeof plotOptions>;

/** A drawing: its marks and what they share. Columns are those of the figure. */
export interface ChartSpec extends PlotOptions {
  readonly plot: readonly Mark[];
  readonly columns: ColumnsWords;
  /** The column that tells actual from estimate and projection in every mark. */
  readonly status?: string | undefined;
}
