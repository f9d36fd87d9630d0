const prefix = "sql-";

/** The edits of SQL cells that an address keeps in its fragment, by id of the cell. */
export function readEdits(hash: string): Map<number, string> {
  const edits = new Map<number, string>();
  for (const [name, sql] of new URLSearchParams(hash.replace(/^#/, ""))) {
    const id = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (Number.isInteger(id) && sql.trim() !== "") edits.set(id, sql);
  }
  return edits;
}

/** The fragment that keeps these edits; empty when there are none. */
export function writeEdits(edits: ReadonlyMap<number, string>): string {
  const parameters = new URLSearchParams([...edits].map(([id, sql]) => [`${prefix}${id}`, sql]));
  return edits.size > 0 ? `#${parameters}` : "";
}
