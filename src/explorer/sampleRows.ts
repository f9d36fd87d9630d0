import { nativeDatabase } from "../database/native.ts";

export interface Sample {
  /** Every value in DuckDB's own text. */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly total: number;
}

/** The first three rows of a bundled table and how many it has, for the page as it is without scripts. */
export async function sampleRows(table: string): Promise<Sample> {
  const database = await nativeDatabase();
  const rows = await database.rows<Record<string, string | null>>(`select columns(*)::varchar from "${table}" limit 3`);
  const [count] = await database.rows<{ n: number }>(`select count(*) as n from "${table}"`);
  return { rows, total: count?.n ?? 0 };
}
