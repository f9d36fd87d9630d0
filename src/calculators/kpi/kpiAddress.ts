/** A field's name in the address: `cpm.cost`. */
export function fieldKey(kpi: string, input: string): string {
  return `${kpi}.${input}`;
}

const longest = 4000;

/** What an address says about a calculator; fields it does not name keep their initial texts. */
export function readAddress(
  search: string,
  kpi: string,
  initial: Readonly<Record<string, string>>,
): Record<string, string> {
  const parameters = new URLSearchParams(search.slice(0, longest));
  return Object.fromEntries(
    Object.entries(initial).map(([id, text]) => [id, parameters.get(fieldKey(kpi, id))?.slice(0, 2000) ?? text]),
  );
}

/** The address with the fields that differ from their initial texts; all other parameters stay. */
export function writeAddress(
  search: string,
  kpi: string,
  initial: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): string {
  const parameters = new URLSearchParams(search);
  for (const [id, text] of Object.entries(initial)) {
    if (texts[id] === undefined || texts[id] === text) parameters.delete(fieldKey(kpi, id));
    else parameters.set(fieldKey(kpi, id), texts[id]);
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}
