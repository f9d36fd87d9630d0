/**
 * The path at which the explorer asks a question at once, without base and language. A question too long for the
 * request line of common hosts stands in the fragment, which no server sees.
 */
export function askAddress(sql: string): string {
  const state = `sql=${encodeURIComponent(sql)}&run=1`;
  return `/explorer/${state.length > 6000 ? "#" : "?"}${state}`;
}
