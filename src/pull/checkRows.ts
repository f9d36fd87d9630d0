import type { Field } from "../datasets/descriptor.ts";
import { quotedName, quotedText } from "../datasets/quoteSql.ts";
import { duckdbType } from "../datasets/tableSql.ts";
import type { Ask } from "./ask.ts";
import type { FittedColumn } from "./fitColumns.ts";
import { PullError } from "./pullError.ts";

/** Faults that are told; the others are counted. */
const mostTold = 12;
/** Values of one fault that are shown. */
const mostValues = 3;

/** What a value must not be, and what is said of it. */
interface Rule {
  readonly column: string;
  /** True of a faulty value. */
  readonly broken: string;
  readonly expected: string;
}

/**
 * What the rows of the table `answer` have against their description, each a sentence with column, values and how many
 * rows: types, required, minimum, maximum, enum, pattern, unique and the primary key, as for the CSV of a dataset.
 */
export async function checkRows(ask: Ask, columns: readonly FittedColumn[], key: readonly string[]): Promise<string[]> {
  await refusePatterns(ask, columns);
  const rules = columns.flatMap((column) => rulesOf(column, key));
  const faults: string[] = [];
  if (rules.length > 0) {
    const counts = rules.map(({ broken }, i) => `count(*) filter (where ${broken})::double as "${i}"`);
    const [found = {}] = await ask<Record<string, number>>(`select ${counts.join(", ")} from answer`);
    for (const [i, rule] of rules.entries())
      if ((found[i] ?? 0) > 0) faults.push(await ruleFault(ask, rule, found[i] ?? 0));
  }
  const unique = columns.filter(({ field }) => field.constraints?.unique).map(({ field }) => [field.name]);
  for (const names of [key, ...unique]) faults.push(...(await repeated(ask, names)));
  return faults.length <= mostTold
    ? faults
    : [...faults.slice(0, mostTold), `and ${faults.length - mostTold} further faults.`];
}

/** Patterns that only JavaScript reads, as those that look ahead. */
async function refusePatterns(ask: Ask, columns: readonly FittedColumn[]): Promise<void> {
  for (const { field } of columns) {
    const pattern = field.constraints?.pattern;
    if (pattern !== undefined)
      await ask(`select regexp_full_match('', ${quotedText(pattern)})`).catch(() => {
        throw new PullError(
          `has a pattern for ${field.name} that SQL cannot check (${pattern}): write it without looking ahead or back`,
        );
      });
  }
}

function rulesOf({ field, readAs }: FittedColumn, key: readonly string[]): Rule[] {
  const { name, constraints = {} } = field;
  const value = quotedName(name);
  const rule = (broken: string, expected: string): Rule => ({ column: name, broken, expected });
  const rules = typeRules(field, readAs, value).map(([broken, expected]) => rule(broken, expected));
  if (constraints.required || key.includes(name))
    rules.push(
      rule(
        `${value} is null`,
        constraints.required ? "a value (the column is required)" : "a value (it is part of the key)",
      ),
    );
  const { minimum, maximum, enum: allowed, pattern } = constraints;
  const isNumeric = readAs === "HUGEINT" || readAs === "DOUBLE";
  if (minimum !== undefined && isNumeric) rules.push(rule(`${value} < ${minimum}`, `at least ${minimum}`));
  if (maximum !== undefined && isNumeric) rules.push(rule(`${value} > ${maximum}`, `at most ${maximum}`));
  if (allowed)
    rules.push(
      rule(`${value}::varchar not in (${allowed.map(quotedText).join(", ")})`, `one of ${allowed.join(", ")}`),
    );
  if (pattern)
    rules.push(
      rule(`not regexp_full_match(${value}::varchar, ${quotedText(pattern)})`, `text that matches ${pattern}`),
    );
  return rules;
}

/** What the engine's type allows and the described one does not. */
function typeRules(field: Field, readAs: string, value: string): (readonly [broken: string, expected: string])[] {
  if (field.type === "boolean") return readAs === "HUGEINT" ? [[`${value} not in (0, 1)`, "0 or 1"]] : [];
  if (readAs === "HUGEINT") {
    const most = Number.MAX_SAFE_INTEGER;
    const exact = [
      `${value} not between -${most} and ${most}`,
      `a number of at most ${most}, beyond which digits are lost`,
    ] as const;
    const narrow =
      duckdbType(field) === "INTEGER" ? ([[`${value} < -2147483648`, "at least -2147483648"]] as const) : [];
    return [exact, ...narrow];
  }
  if (field.type === "number") return [[`not isfinite(${value})`, "a number"]];
  if (field.type === "date")
    return [
      [
        `${value} is not null and (not regexp_full_match(${value}, '\\d{4}-\\d{2}-\\d{2}') or try_cast(${value} as date) is null)`,
        "a date, YYYY-MM-DD",
      ],
    ];
  if (field.type === "yearmonth")
    return [[`not regexp_full_match(${value}, '\\d{4}-(0[1-9]|1[0-2])')`, "a year and month, YYYY-MM"]];
  return [[`contains(${value}, chr(65533))`, "text in UTF-8"]];
}

async function ruleFault(ask: Ask, { column, broken, expected }: Rule, rows: number): Promise<string> {
  const found = await ask<{ value: string | null }>(
    `select ${quotedName(column)}::varchar as value, count(*) as times from answer where ${broken}
     group by all order by times desc, value limit ${mostValues + 1}`,
  );
  const values = found.slice(0, mostValues).map(({ value }) => (value === null ? "nothing" : JSON.stringify(value)));
  const more = found.length > mostValues ? " and others" : "";
  return `${column}: ${values.join(", ")}${more} in ${rowCount(rows)}, expected ${expected}.`;
}

/** Values of a key that stand in more than one row. */
async function repeated(ask: Ask, names: readonly string[]): Promise<string[]> {
  const columns = names.map(quotedName).join(", ");
  const filled = names.map((name) => `${quotedName(name)} is not null`).join(" and ");
  const twice = `select ${columns}, count(*) as times from answer where ${filled} group by ${columns} having count(*) > 1`;
  const text = names.map((name) => `${quotedName(name)}::varchar`).join(` || ', ' || `);
  const [found] = await ask<{ values: number; rows: number; first: string | null }>(
    `select count(*)::double as values, sum(times)::double as rows,
       (select ${text} from (${twice}) order by times desc, ${columns} limit 1) as first from (${twice})`,
  );
  if (!found || found.values === 0) return [];
  const others = found.values > 1 ? ` and ${found.values - 1} more` : "";
  return [
    `${names.join(", ")}: ${JSON.stringify(found.first)}${others} in ${rowCount(found.rows)}, expected to be unique.`,
  ];
}

function rowCount(rows: number): string {
  return `${rows} row${rows === 1 ? "" : "s"}`;
}
