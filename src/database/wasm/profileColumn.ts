import { quotedName } from "../../datasets/quoteSql.ts";
import type { ColumnDoubt } from "./columnDoubt.ts";

/** How many values of a text column have each form, and the first values that have not. */
export interface ColumnProfile {
  readonly filled: number;
  readonly whole: number;
  readonly bigint: number;
  readonly hugeint: number;
  readonly number: number;
  readonly exact: number;
  readonly plain: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly grouped: number;
  readonly padded: number;
  readonly truth: number;
  readonly date: number;
  readonly moment: number;
  readonly zoned: number;
  readonly dayMonth: number;
  readonly first: string | null;
  readonly long: string | null;
  readonly notNumber: string | null;
  readonly notNumberRow: number | null;
  readonly notDate: string | null;
  readonly notDateRow: number | null;
}

const whole = "-?(0|[1-9][0-9]*)";
const plain = `${whole}|-?(0|[1-9][0-9]*)?[.][0-9]+`;
// A bare 12E3 is as often a code as a number; a point or a sign in it settles that.
const scientific = "-?(0|[1-9][0-9]*)?[.][0-9]+[eE][-+]?[0-9]+|-?[1-9][0-9]*[eE][-+][0-9]+";
const clock = "[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?";
const day = "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}/[0-9]{2}/[0-9]{2}";
const zoned =
  "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)? ?(Z|UTC|[-+][0-9]{2}(:?[0-9]{2})?)";
const dayMonth = "[0-9]{1,2}([/][0-9]{1,2}[/]|[.][0-9]{1,2}[.]|-[0-9]{1,2}-)([0-9]{4}|[0-9]{2})";

const is = (pattern: string) => `regexp_full_match(v, '${pattern}')`;

/** SQL whose one row is the ColumnProfile of a text column, over all its rows. */
export function profileColumnSql(table: string, column: string): string {
  const count = (condition: string) => `count(*) filter (where ${condition})::int`;
  return `with t as (
  select v, row, ${is(whole)} as w, ${is(plain)} as p, (${is(plain)} or ${is(scientific)}) and isfinite(try_cast(v as double)) as n,
    ltrim(regexp_replace(v, '[eE].*|[-.]', '', 'g'), '0') as digits,
    ${is(day)} and try_cast(v as date) is not null as d,
    regexp_full_match(v, '(${day})${clock}') and try_cast(v as timestamp) is not null as m
  from (select trim(${quotedName(column)}) as v, rowid + 1 as row from ${quotedName(table)} where trim(${quotedName(column)}) <> ''))
select count(*)::int as "filled", ${count("w")} as "whole",
  ${count("w and try_cast(v as bigint) is not null")} as "bigint",
  ${count("w and try_cast(v as hugeint) is not null")} as "hugeint",
  ${count("n")} as "number",
  ${count("n and (length(digits) <= 15 or try_cast(v as double)::varchar = v)")} as "exact",
  ${count("p")} as "plain",
  (max(length(ltrim(split_part(v, '.', 1), '-0'))) filter (where p))::int as "before",
  (max(length(split_part(v, '.', 2))) filter (where p))::int as "after",
  ${count(is("-?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?"))} as "grouped",
  ${count(is("0[0-9]+"))} as "padded",
  ${count("lower(v) in ('true', 'false')")} as "truth",
  ${count("d")} as "date", ${count("m")} as "moment",
  ${count(is(zoned))} as "zoned", ${count(is(dayMonth))} as "dayMonth",
  arg_min(v, row) as "first",
  arg_min(v, row) filter (where n and length(digits) > 15) as "long",
  arg_min(v, row) filter (where not coalesce(n, false)) as "notNumber",
  (min(row) filter (where not coalesce(n, false)))::int as "notNumberRow",
  arg_min(v, row) filter (where not d and not m) as "notDate",
  (min(row) filter (where not d and not m))::int as "notDateRow"
from t`;
}

/** The narrowest DuckDB type that holds every value of a column exactly, and what is doubtful about text. */
export function typeOfColumn(seen: ColumnProfile): { readonly type: string; readonly doubt?: ColumnDoubt } {
  const { filled } = seen;
  const value = seen.first ?? "";
  if (filled === 0) return { type: "VARCHAR" };
  if (seen.truth === filled) return { type: "BOOLEAN" };
  if (seen.bigint === filled) return { type: "BIGINT" };
  if (seen.hugeint === filled) return { type: "HUGEINT" };
  if (seen.exact === filled) return { type: "DOUBLE" };
  if (seen.number === filled) {
    const [before, after] = [seen.before ?? 0, seen.after ?? 0];
    if (seen.plain === filled && after > 0 && before + after <= 38)
      return { type: `DECIMAL(${Math.max(1, before + after)},${after})` };
    return { type: "VARCHAR", doubt: { kind: "long", value: seen.long ?? value } };
  }
  if (seen.date === filled) return { type: "DATE" };
  if (seen.date + seen.moment === filled) return { type: "TIMESTAMP" };
  if (seen.zoned === filled) return { type: "VARCHAR", doubt: { kind: "zone", value } };
  if (seen.dayMonth === filled) return { type: "VARCHAR", doubt: { kind: "day-month", value } };
  return { type: "VARCHAR", ...mixed(seen) };
}

/** Text of which at least half are numbers or dates; codes with leading zeros are meant as text. */
function mixed(seen: ColumnProfile): { readonly doubt?: ColumnDoubt } {
  const { filled, number, grouped, padded, date, moment } = seen;
  if (padded === 0 && (number + grouped) * 2 >= filled) {
    const [value, row] = [seen.notNumber ?? "", seen.notNumberRow ?? 0];
    return { doubt: { kind: "mixed", looksLike: "number", count: filled - number, value, row } };
  }
  if ((date + moment) * 2 >= filled) {
    const [value, row] = [seen.notDate ?? "", seen.notDateRow ?? 0];
    return { doubt: { kind: "mixed", looksLike: "date", count: filled - date - moment, value, row } };
  }
  return {};
}
