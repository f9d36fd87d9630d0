import type { BrowserTable } from "../datasets/browserTable.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Language } from "../language/language.ts";
import { particleAfter } from "../language/particle.ts";
import type { NamedQuery } from "./viewSql.ts";
import { maxRangedBytes } from "./wasm/limits.ts";

/** A table that stays on its host. */
export interface RangedSize {
  readonly table: string;
  /** Of its whole file. */
  readonly bytes: number;
  /** The columns by which its rows are sorted. */
  readonly sort: readonly string[];
}

const tenths = (bytes: number) => (bytes / 1e6).toFixed(1);
/** Whole megabytes where they say enough. */
const rounded = (bytes: number) => (bytes < 1e7 && bytes % 1e6 !== 0 ? tenths(bytes) : String(Math.round(bytes / 1e6)));

/** Those of a catalogue's tables that stay on their host. */
export function rangedSizes(tables: readonly BrowserTable[]): RangedSize[] {
  return tables.flatMap(({ table, ranged }) => (ranged ? [{ table, bytes: ranged.bytes, sort: ranged.sort }] : []));
}

/** The tables on the host that a SQL text rests on. */
export function rangedIn(sql: string, tables: readonly RangedSize[], views: readonly NamedQuery[]): RangedSize[] {
  const queries = new Map(views.map((view) => [view.name, view.sql]));
  const named = tablesOf(
    sql,
    tables.map(({ table }) => table),
    queries,
  );
  return tables.filter(({ table }) => named.includes(table));
}

/** What running SQL costs that is not known before it runs: at most so much of each table on the host. Empty without one. */
export function mostCost(tables: readonly RangedSize[], language: Language): string {
  return tables
    .map(({ table, bytes, sort: [first] }) => {
      const size = rounded(bytes);
      const most = rounded(Math.min(bytes, maxRangedBytes));
      if (language === "ko") {
        const stays = `${table} 표(${size}MB)는 내려받지 않고 질의에 필요한 부분만 최대 ${most}MB까지 읽는다.`;
        return first ? `${stays} ${first}${particleAfter(first, "으로/로")} 거르면 훨씬 적게 읽는다.` : stays;
      }
      const stays = `The table ${table} (${size} MB) is not downloaded: a query reads the parts it needs, at most ${most} MB`;
      return first ? `${stays}, and far less with a filter on ${first}.` : `${stays}.`;
    })
    .join(" ");
}

/** What running a figure's own SQL costs, as the build measured it; `read` is undefined where it is too much for one query. */
export function measuredCost(read: number | undefined, tables: readonly RangedSize[], language: Language): string {
  const size = rounded(tables.reduce((sum, { bytes }) => sum + bytes, 0));
  const names = tables.map(({ table }) => table).join(", ");
  if (language === "ko")
    return read === undefined
      ? `실행하려면 ${names} 표(${size}MB)에서 질의 하나가 읽을 수 있는 ${rounded(maxRangedBytes)}MB보다 많이 읽어야 한다.`
      : `실행하면 ${names} 표(${size}MB)에서 ${tenths(read)}MB를 읽는다.`;
  return read === undefined
    ? `Running it would read more of ${names} (${size} MB) than the ${rounded(maxRangedBytes)} MB that one query may.`
    : `Running it reads ${tenths(read)} MB of ${names} (${size} MB).`;
}
