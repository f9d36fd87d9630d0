import type { Field } from "../datasets/descriptor.ts";
import { quotedName, quotedText } from "../datasets/quoteSql.ts";
import { countsLine, type RowCounts, revisionLine } from "../refresh/refreshReport.ts";
import type { Ask } from "./ask.ts";

/** Revisions, and keys of rows, that are told one by one. */
const mostTold = 5;
/** Part of the rows, or of a column's figures, that may go without a question. */
const few = 0.05;
/** A slip of three places, and what growth or a revision may add to it. */
const thousand = 300;

const ifMeant = "pull with --accept if it is meant";

interface Editions {
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  /** The parts of the edition before. */
  readonly before: readonly string[];
}

/** What the rows of `sorted` are against those of the edition before. */
export interface PulledChanges {
  readonly counts: RowCounts;
  /** In words, as data:refresh tells them. */
  readonly lines: readonly string[];
  /** What only the edition before speaks against, with what to do. */
  readonly objection: string | undefined;
}

/** Compares by SQL: the rows of both editions stay where they are. */
export async function comparePulled(ask: Ask, { fields, key, before }: Editions): Promise<PulledChanges> {
  await ask(`create view former as select * from read_parquet([${before.map(quotedText).join(", ")}])`);
  const values = fields.filter(({ name }) => !key.includes(name));
  await ask(differencesSql(values, key));
  const [counted = { added: 0, revised: 0, gone: 0, all: 0, former: 0 }] = await ask<RowCounts & { former: number }>(
    `select (count(*) filter (where change = 'added'))::double as added, (count(*) filter (where change = 'revised'))::double as revised,
       (count(*) filter (where change = 'gone'))::double as gone, (select count(*) from sorted)::double as "all",
       (select count(*) from former)::double as former from differences`,
  );
  const { former, ...counts } = counted;
  const keys = async (change: string) =>
    (
      await ask<{ key: string }>(
        `select key from differences where change = ${quotedText(change)} order by ${key.map((name) => quotedName(`key ${name}`)).join(", ")} limit ${mostTold}`,
      )
    ).map((row) => row.key);
  const [added, gone] = [await keys("added"), await keys("gone")];
  const figures = values.filter(({ type }) => type === "number" || type === "integer");
  const largest = await largestRevisions(ask, figures);
  return {
    counts,
    lines: [
      countsLine(counts),
      ...listed("Added", added, counts.added),
      ...listed("Gone", gone, counts.gone),
      ...(largest.length > 0 ? ["Largest revisions:", ...largest.map((each) => `- ${revisionLine(each)}`)] : []),
    ],
    objection: lostRows(counts.gone, former, gone[0]) ?? (await emptied(ask, figures)) ?? (await jump(ask, figures)),
  };
}

/** The rows that differ, with both values of every column that is no part of the key. */
function differencesSql(values: readonly Field[], key: readonly string[]): string {
  const quoted = key.map(quotedName);
  const keyText = quoted.map((name) => `coalesce(${name}::varchar, '')`).join(` || ', ' || `);
  const keys = quoted.map((name, i) => `${name} as ${quotedName(`key ${key[i]}`)}`);
  const pairs = values.map(({ name }) => {
    const value = quotedName(name);
    return `former.${value} as ${quotedName(`before ${name}`)}, sorted.${value} as ${quotedName(`after ${name}`)}`;
  });
  const other = values.map(({ name }) => `former.${quotedName(name)} is distinct from sorted.${quotedName(name)}`);
  const change = `case when former."is here" is null then 'added' when sorted."is here" is null then 'gone' else 'revised' end`;
  const differs = [`former."is here" is null`, `sorted."is here" is null`, ...other].join(" or ");
  return `create table differences as select ${[`${change} as change`, `${keyText} as key`, ...keys, ...pairs].join(", ")}
    from (select *, true as "is here" from former) as former full join (select *, true as "is here" from sorted) as sorted
    using (${quoted.join(", ")}) where ${differs}`;
}

function listed(word: string, keys: readonly string[], all: number): string[] {
  if (all === 0) return [];
  return [`${word}: ${keys.join("; ")}${all > keys.length ? " …" : ""}.`];
}

interface Revised {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const pairOf = ({ name }: Field) => [quotedName(`before ${name}`), quotedName(`after ${name}`)] as const;

async function largestRevisions(ask: Ask, figures: readonly Field[]): Promise<Revised[]> {
  const each = figures.map((field) => {
    const [before, after] = pairOf(field);
    return `select key, ${quotedText(field.name)} as name, ${before}::varchar as before, ${after}::varchar as after,
      abs(${after} / ${before}::double - 1) as size from differences
      where change = 'revised' and ${before} <> 0 and ${after} is distinct from ${before} and ${after} is not null`;
  });
  if (each.length === 0) return [];
  return ask<Revised>(
    `select key, name, before, after from (${each.join(" union all ")}) order by size desc, key, name limit ${mostTold}`,
  );
}

function lostRows(gone: number, former: number, first: string | undefined): string | undefined {
  if (gone <= former * few) return undefined;
  return `has ${gone} of ${former} rows no more, the first ${first}: look whether the answer is whole, or ${ifMeant}`;
}

async function emptied(ask: Ask, figures: readonly Field[]): Promise<string | undefined> {
  for (const field of figures) {
    const [before, after] = pairOf(field);
    const [found] = await ask<{ emptied: number; filled: number; first: string | null }>(
      `select count(*)::double as emptied, (select count(${quotedName(field.name)}) from former)::double as filled, min(key) as first
       from differences where change = 'revised' and ${before} is not null and ${after} is null`,
    );
    if (found && found.emptied > found.filled * few)
      return `has ${found.emptied} of ${found.filled} figures of ${field.name} no more, the first that of ${found.first}: look whether the answer is whole, or ${ifMeant}`;
  }
  return undefined;
}

/** A figure that is about a thousand times what it was. Percentages may be: from 0.01 to 10 is no slip. */
async function jump(ask: Ask, figures: readonly Field[]): Promise<string | undefined> {
  for (const field of figures) {
    if (/percent|%|pct/i.test(`${field.unit ?? ""} ${field.name}`)) continue;
    const [before, after] = pairOf(field);
    const factor = `abs(${after} / ${before}::double)`;
    const [found] = await ask<Omit<Revised, "name">>(
      `select key, ${before}::varchar as before, ${after}::varchar as after from differences
       where change = 'revised' and ${before} <> 0 and ${after} <> 0 and (${factor} >= ${thousand} or ${factor} <= 1.0 / ${thousand})
       order by key limit 1`,
    );
    if (found)
      return `gives ${field.name} of ${found.key} as ${found.after}, after ${found.before} in the edition before, about a thousand times more or less: look whether its unit changed, and convert it in extract.sql, or ${ifMeant}`;
  }
  return undefined;
}
