import type { Diagnostic } from "../content/diagnostic.ts";
import type { Database } from "../database/database.ts";
import { nearestInSql } from "../database/nearestInSql.ts";
import { isQueryTimeout } from "../database/queryTimeout.ts";
import { displayValue, exactDigits } from "../language/displayValue.ts";
import { nearestName } from "../language/nearestName.ts";
import { divided, multiplied, powerOfTen, toNumber, toRational } from "../language/rational.ts";
import { type UnitName, units } from "../language/units.ts";
import { checkUnits } from "./checkUnits.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import { type Expression, factsIn, parseExpression } from "./expression.ts";
import type { ClaimFact, NumberFact, WrittenFact } from "./fact.ts";
import { models } from "./models.ts";
import type { FigureView, Input, Proof } from "./proof.ts";
import { agrees, isContrary, verdictOn } from "./verdict.ts";

const isClaim = (fact: NumberFact | ClaimFact): fact is ClaimFact => "claim" in fact;

/** What is asked of the world: the database, and the lowest confidence of the tables that a SQL text names. */
export interface Grounds {
  readonly database: Database;
  readonly tables: (sql: string) => { name: string; confidence: "high" | "medium" | "low" }[];
  /** Whether a SQL text rests on a dataset with mistakes: what it gives proves nothing, and the data's own mistake is told. */
  readonly isBroken?: (sql: string) => boolean;
  /** The figures whose views a SQL text reads. */
  readonly views?: (sql: string) => FigureView[];
}

/**
 * Evaluates every fact, each once, those that others rest on first. Returns the proofs of the facts that stand and
 * every fault of those that do not: unknown and circular references, wrong units, an SQL error, a value that is no
 * number, a verdict that changed. `ids` are those of all facts, ill-formed ones too: these have their fault already.
 */
export async function evaluateFacts(
  written: readonly WrittenFact[],
  grounds: Grounds,
  ids: ReadonlySet<string> = new Set(),
): Promise<{ proofs: Map<string, Proof>; faults: Diagnostic[] }> {
  const byId = new Map(written.map((each) => [each.id, each]));
  const proofs = new Map<string, Proof>();
  const faults: Diagnostic[] = [];
  const failed = new Set<string>();
  const answers = new Map<string, Promise<unknown[][]>>();

  /** Rows of a statement as lists, asked once however many facts share it. */
  function ask(sql: string): Promise<unknown[][]> {
    let answer = answers.get(sql);
    if (!answer) {
      answer = grounds.database
        .rows<Record<string, unknown>>(sql)
        .then((rows) => rows.map((row) => Object.entries(row).flat()));
      answers.set(sql, answer);
    }
    return answer;
  }

  async function prove(each: WrittenFact, path: readonly string[]): Promise<Proof | undefined> {
    const { id, fact } = each;
    if (proofs.has(id) || failed.has(id)) return proofs.get(id);
    const fault = (key: string, message: string, remedy: string) => {
      faults.push({ file: each.file, ...each.place(...key.split(".")), message: `fact "${id}": ${message}`, remedy });
      failed.add(id);
      return undefined;
    };
    try {
      const proof = isClaim(fact) ? await proveClaim(each, fact) : await proveNumber(each, fact, path);
      if (fact.verdict && proof.verdict !== fact.verdict) {
        return fault(
          "verdict",
          `its verdict is now "${proof.verdict}", acknowledged as "${fact.verdict}"`,
          "Check what changed, then acknowledge the new verdict",
        );
      }
      proofs.set(id, proof);
      return proof;
    } catch (error) {
      if (!(error instanceof GroundError)) throw error;
      if (!error.silent) return fault(error.key, error.message, error.remedy);
      failed.add(id);
      return undefined;
    }
  }

  async function single(sql: string, key: string): Promise<{ value: unknown; confidence?: Confidence }> {
    if (grounds.isBroken?.(sql)) throw new GroundError(key, "its data have mistakes", "Correct the data", true);
    const rows = await ask(sql).catch((error: Error) => {
      if (isQueryTimeout(error)) throw new GroundError(key, error.message, error.remedy);
      throw new GroundError(
        key,
        `DuckDB says: ${error.message.split("\n")[0]}`,
        nearestInSql(error.message) ?? "Run the SQL in the explorer and correct it",
      );
    });
    const row = rows[0];
    if (rows.length !== 1 || !row)
      throw new GroundError(key, `the SQL gives ${rows.length} rows`, "Ask for one row and one column");
    const confidence = row.indexOf("confidence", 2);
    if (row.length !== 2 && !(row.length === 4 && confidence === 2)) {
      throw new GroundError(
        key,
        `the SQL gives ${row.length / 2} columns`,
        "Ask for one row and one column; a second may be called confidence",
      );
    }
    return { value: row[1], confidence: confidence === 2 ? (row[3] as Confidence) : undefined };
  }

  async function proveClaim(each: WrittenFact, fact: ClaimFact): Promise<Proof> {
    const { value } = await single(fact.claim, "claim");
    if (typeof value !== "boolean")
      throw new GroundError(
        "claim",
        `the condition gives ${JSON.stringify(value)}, not true or false`,
        "Ask for one comparison",
      );
    if (!value)
      throw new GroundError(
        "claim",
        "the condition does not hold",
        "Correct the sentence, or the condition if it asks the wrong question",
      );
    return {
      ...common(each, fact.claim),
      says: fact.says,
      claim: true,
      kind: fact.kind,
      ground: "sql",
      sql: fact.claim,
      verdict: "computed",
      note: fact.note,
    };
  }

  /** A fact that another rests on. What was printed stands for itself: it needs no proof to be reckoned with. */
  async function input(id: string, each: WrittenFact, path: readonly string[], key: string): Promise<Input> {
    const other = byId.get(id);
    if (!other && ids.has(id)) throw new GroundError(key, `it rests on "${id}", which does not stand`, "", true);
    if (!other) {
      throw new GroundError(
        key,
        `there is no fact "${id}"${nearest(id, byId.keys())}`,
        "Correct the id, or write that fact",
      );
    }
    const { fact } = other;
    if (isClaim(fact)) throw new GroundError(key, `"${id}" is a claim, not a number`, "Use a fact with a value");
    const { says, unit, published } = fact;
    if (published)
      return numeric({ id, says, unit, digits: digitsOf(fact), value: published.value, printed: true }, key);
    if (path.includes(id) || id === each.id) {
      const from = path.includes(id) ? path.slice(path.indexOf(id)) : [];
      const circle = [...from, each.id, id];
      throw new GroundError(key, `it rests on itself: ${circle.join(" → ")}`, "Give one of them a ground of its own");
    }
    const proof = await prove(other, [...path, each.id]);
    if (!proof) throw new GroundError(key, `it rests on "${id}", which does not stand`, "Put that fact right", true);
    return numeric({ id, says, unit, digits: digitsOf(fact), value: proof.value as number, printed: false }, key);
  }

  async function proveNumber(each: WrittenFact, fact: NumberFact, path: readonly string[]): Promise<Proof> {
    const ground = await groundOf(each, fact, path);
    const { computed } = ground;
    if (typeof computed === "number" && !Number.isFinite(computed)) {
      throw new GroundError(ground.key, `its value is ${computed}`, "Look for a division by zero or a missing row");
    }
    const { published, counter } = fact;
    let contrary = false;
    if (published && counter) {
      const other = counter.fact ? await counterFact(counter.fact, each, path) : undefined;
      contrary = attempt("counter", "Give it the same keys as the published value has", () =>
        isContrary(published, counter, other),
      );
      if (!contrary)
        throw new GroundError(
          "counter",
          `the counter-statement does not differ in its ${counter.differs}`,
          "Remove it, or state what differs",
        );
    }
    const verdict = verdictOn({ published, contrary, computed });
    const value = published ? published.value : (computed as number | string);
    const digits = digitsOf(fact);
    if (
      published &&
      typeof published.value === "number" &&
      typeof computed === "number" &&
      !agrees(published, computed)
    ) {
      const shown = (number: number) => displayValue(number, { unit: fact.unit, digits }, "en");
      if (shown(published.value) === shown(computed)) {
        throw new GroundError(
          "digits",
          `${digits} digits hide the difference between the printed ${published.value} and the recomputed ${computed}`,
          "Show more digits",
        );
      }
    }
    return {
      ...common(each, fact.sql ?? ""),
      ...ground,
      says: fact.says,
      claim: false,
      kind: fact.kind,
      unit: fact.unit,
      digits,
      value,
      published,
      counter,
      slip: fact.slip,
      note: fact.note,
      unused: fact.unused,
      period: fact.period,
      verdict,
      confidence: ground.confidence ?? fact.confidence,
    };
  }

  async function counterFact(id: string, each: WrittenFact, path: readonly string[]) {
    const other = byId.get(id);
    if (!other) throw new GroundError("counter.fact", `there is no fact "${id}"`, "Correct the id", ids.has(id));
    const proof = await prove(other, [...path, each.id]);
    return proof
      ? {
          value: proof.published?.value ?? proof.computed,
          period: proof.published?.period,
          base: proof.published?.base,
        }
      : undefined;
  }

  async function groundOf(each: WrittenFact, fact: NumberFact, path: readonly string[]): Promise<Ground> {
    if (fact.sql) {
      const { value, confidence } = await single(fact.sql, "sql");
      if (fact.unit === "date" ? typeof value !== "string" : typeof value !== "number") {
        throw new GroundError(
          "sql",
          `the SQL gives ${JSON.stringify(value)}, not a ${fact.unit === "date" ? "date" : "number"}`,
          "Look for a missing row or a wrong column",
        );
      }
      const lowest = confidence ?? lowestConfidence(grounds.tables(fact.sql));
      return { key: "sql", ground: "sql", sql: fact.sql, computed: value as number | string, confidence: lowest };
    }
    if (fact.expression) {
      const text = fact.expression;
      const expression: Expression = attempt("expression", "Write it as {fact-id} / {other-id} * 100", () =>
        parseExpression(text),
      );
      const inputs = new Map<string, Input>();
      for (const id of factsIn(expression)) inputs.set(id, await input(id, each, path, "expression"));
      const unitOf = (id: string) => inputs.get(id)?.unit as UnitName;
      attempt("expression", "Check the units of its facts, and divide percentages by 100", () =>
        checkUnits(expression, fact.unit, unitOf),
      );
      const base = (id: string) =>
        multiplied(toRational(inputs.get(id)?.value as number), powerOfTen(units[unitOf(id)].exponent));
      const value = attempt("expression", "Look at the values of its facts", () =>
        evaluateExpression(expression, base),
      );
      const computed = toNumber(divided(value, powerOfTen(units[fact.unit].exponent)));
      return { key: "expression", ground: "expression", expression, inputs: [...inputs.values()], computed };
    }
    if (fact.model) {
      const { name, with: given } = fact.model;
      const model = models[name];
      if (!model)
        throw new GroundError("model", `there is no model "${name}"`, `Use one of ${Object.keys(models).join(", ")}`);
      const inputs: Input[] = [];
      const asked: string[] = [];
      const filled = await fill(given, each, path, inputs, asked);
      const computed = attempt("model", "Look at what it is given", () => model(filled as never));
      const { tables, views } = groundsIn(asked);
      const confidence = lowestConfidence(asked.flatMap((sql) => grounds.tables(sql)));
      return {
        key: "model",
        ground: "model",
        model: { name, given: filled, asked },
        inputs,
        computed,
        tables,
        views,
        confidence,
      };
    }
    return { key: "published", ground: "printed", computed: undefined };
  }

  /** The inputs of a model with each "{fact-id}" replaced by its value, and each { sql } by its one value. */
  async function fill(
    given: unknown,
    each: WrittenFact,
    path: readonly string[],
    inputs: Input[],
    asked: string[],
  ): Promise<unknown> {
    if (typeof given === "string" && /^\{.+\}$/.test(given)) {
      const proof = await input(given.slice(1, -1), each, path, "model");
      inputs.push(proof);
      return proof.value;
    }
    if (Array.isArray(given)) return Promise.all(given.map((item) => fill(item, each, path, inputs, asked)));
    if (typeof given !== "object" || given === null) return given;
    if ("sql" in given) {
      asked.push(String(given.sql));
      return (await single(String(given.sql), "model")).value;
    }
    const filled: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(given)) filled[key] = await fill(item, each, path, inputs, asked);
    return filled;
  }

  function common({ id, essay, file, place }: WrittenFact, sql: string) {
    return { id, essay, file, ...place(), ...groundsIn(sql ? [sql] : []) };
  }

  /** The tables and the figures' views that some questions read, each once. */
  function groundsIn(asked: readonly string[]): Pick<Proof, "tables" | "views"> {
    const tables = asked.flatMap((sql) => grounds.tables(sql).map(({ name }) => name));
    const views = asked.flatMap((sql) => grounds.views?.(sql) ?? []);
    return { tables: [...new Set(tables)], views: [...new Map(views.map((view) => [view.name, view])).values()] };
  }

  for (const each of written) await prove(each, []);
  return { proofs, faults };
}

type Confidence = Proof["confidence"];
type Ground = Pick<Proof, "ground" | "sql" | "expression" | "inputs" | "model" | "computed" | "confidence"> & {
  readonly key: string;
  readonly tables?: readonly string[];
  readonly views?: readonly FigureView[];
};

/** What is wrong with a ground, under which key, and what to do. Silent when the fault is told elsewhere. */
class GroundError extends Error {
  readonly key: string;
  readonly remedy: string;
  readonly silent: boolean;
  constructor(key: string, message: string, remedy: string, silent = false) {
    super(message);
    this.key = key;
    this.remedy = remedy;
    this.silent = silent;
  }
}

/** The decimals a fact shows: those it asks for, all that were printed, or one for a percentage. */
function digitsOf({ digits, published, unit }: NumberFact): number {
  return digits ?? (published ? exactDigits(published.value, unit) : units[unit].percent);
}

function numeric(input: Omit<Input, "value"> & { value: number | string }, key: string): Input {
  const { value } = input;
  if (typeof value !== "number")
    throw new GroundError(key, `"${input.id}" is no number`, "Use a fact whose value is one");
  return { ...input, value };
}

function attempt<T>(key: string, remedy: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new GroundError(key, error instanceof Error ? error.message : String(error), remedy);
  }
}

function lowestConfidence(tables: readonly { confidence: "high" | "medium" | "low" }[]) {
  return (["low", "medium", "high"] as const).find((level) => tables.some(({ confidence }) => confidence === level));
}

/** A hint at the id that was probably meant. */
export function nearest(id: string, known: Iterable<string>): string {
  const name = nearestName(id, known);
  return name === undefined ? "" : `; the nearest is "${name}"`;
}
