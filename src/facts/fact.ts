import { z } from "zod";
import { type UnitName, unitNames } from "../language/units.ts";

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ en: text, ko: text });
/** The same words in both languages, or a name that needs no translation. */
const words = z.union([text.transform((name) => ({ en: name, ko: name })), bilingual]);
const address = z.url({ protocol: /^https?$/, error: "expected an address that begins with https:// or http://" });
const period = z.union([text, z.number().transform(String)]);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected the id of a fact: small letters, digits and hyphens");

const kinds = ["observation", "estimate", "forecast", "assumption", "derived"] as const;
export const verdicts = ["corrected", "contradicted", "reproduced", "reported", "unverifiable", "computed"] as const;
export type Verdict = (typeof verdicts)[number];

/** How a printed number bounds the one it speaks of; "almost" is about that number, and less. */
const comparisons = ["exactly", "more-than", "at-least", "less-than", "at-most", "almost", "about"] as const;
export type Comparison = (typeof comparisons)[number];

/** What someone printed. The source has an address, or at least the place and the date under which it can be found. */
const published = z
  .strictObject({
    value: z.union([z.number(), text]),
    /** As it stood in print, when that differs from the number: "66.9", "1.5억". */
    printed: period.optional(),
    comparison: z.enum(comparisons).default("exactly"),
    /** The whole printed value, where print gives words and no number: "billions of dollars", "13 or younger". */
    words: bilingual.optional(),
    /** Both ends of a printed range, inclusive; `value` is then its middle or either end. */
    range: z.strictObject({ from: z.number(), to: z.number() }).optional(),
    source: words,
    address: address.optional(),
    date: period.optional(),
    place: words.optional(),
    /** True when the source carries no date. */
    undated: z.boolean().optional(),
    /** Whom the source named for the number. */
    cites: words.optional(),
    /** The time and the base the printed number speaks of, where a counter-statement differs in them. */
    period: period.optional(),
    base: words.optional(),
    /** What print leaves out, so that nobody can check the number. */
    lacks: z.array(z.enum(["source", "date", "definition"])).default([]),
  })
  .refine(({ address, place, date, undated }) => address || (place && (date || undated)), {
    error: "a source without an address: give its address, or the place and the date under which it can be found",
    path: ["source"],
  });

/** A statement by someone else, or elsewhere in the same text, against which the printed number does not stand. */
const counter = z
  .strictObject({
    value: z.number().optional(),
    differs: z.enum(["value", "period", "base"]),
    period: period.optional(),
    base: words.optional(),
    says: bilingual,
    /** Another fact that says so, in place of a source. */
    fact: id.optional(),
    source: words.optional(),
    address: address.optional(),
    date: period.optional(),
  })
  .refine((given) => given.fact || given.source, {
    error: "a counter-statement names its source or another fact",
    path: ["differs"],
  })
  .refine(
    (given) =>
      given.fact || given.differs === "value"
        ? given.fact || given.value !== undefined
        : given[given.differs] !== undefined,
    {
      error: "a counter-statement gives what differs: its value, its period or its base",
      path: ["differs"],
    },
  );

type Given = number | string | boolean | null | Given[] | { [key: string]: Given };
const given: z.ZodType<Given> = z.lazy(() =>
  z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(given), z.record(z.string(), given)]),
);

/** A point of a figure: the figure, and the values of as many columns of its query as tell the point from the others. */
const point = z
  .object({ figure: text.describe("The id of a figure that the essay shows.") })
  .catchall(z.union([z.number(), z.boolean(), text]));

const shared = {
  says: bilingual,
  kind: z.enum(kinds),
  note: bilingual.optional(),
  slip: bilingual.optional(),
  confidence: z.enum(["high", "medium", "low"]).optional(),
  verdict: z.enum(verdicts).optional(),
};

/** A fact as its author writes it in facts.yaml or published.yaml. */
export const numberSchema = z
  .strictObject({
    ...shared,
    unit: z.enum(unitNames as [UnitName, ...UnitName[]]),
    digits: z.int().min(0).max(6).optional(),
    period: period.optional(),
    sql: text.optional(),
    expression: text.optional(),
    model: z.strictObject({ name: text, with: z.record(z.string(), given).default({}) }).optional(),
    published: published.optional(),
    counter: counter.optional(),
    unused: bilingual.optional().describe("Why no essay’s text shows what was printed."),
    at: z
      .union([point.transform((one) => [one]), z.array(point).min(1)], {
        error: "expected { figure: …, <column>: <value> }, or a list of such",
      })
      .optional()
      .describe("Points of figures that the number stands at, where the build does not find them by itself."),
  })
  .refine(({ sql, expression, model }) => [sql, expression, model].filter(Boolean).length < 2, {
    error: "a fact has one ground: sql, expression or model",
  })
  .refine(({ sql, expression, model, published }) => sql || expression || model || published, {
    error: "a fact needs a ground (sql, expression or model), a published value, or both",
  })
  .refine(({ counter, published }) => published || !counter, {
    error: "a counter-statement needs a published value to stand against",
    path: ["counter"],
  });

/** A claim about direction or size: a condition in SQL, true at every build. */
export const claimSchema = z.strictObject({ ...shared, kind: z.enum(kinds).default("derived"), claim: text });

export type NumberFact = z.infer<typeof numberSchema>;
export type ClaimFact = z.infer<typeof claimSchema>;
export type Published = NonNullable<NumberFact["published"]>;
export type Counter = NonNullable<NumberFact["counter"]>;
export type SaidPoint = NonNullable<NumberFact["at"]>[number];

/** A fact and where it is written. */
export interface WrittenFact {
  readonly id: string;
  /** The slug of its essay. */
  readonly essay: string;
  readonly file: string;
  /** The place of one of its keys, or of its id: physical line and character, both from 1. */
  readonly place: (...path: string[]) => { readonly line: number; readonly column: number };
  readonly fact: NumberFact | ClaimFact;
}
