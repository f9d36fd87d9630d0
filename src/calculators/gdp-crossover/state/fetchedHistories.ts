/** The histories whose series travel to the page one economy at a time, when it is chosen. */
const fetched: ReadonlySet<string> = new Set(["wb", "imf-2026"]);

export const isFetched = (history: string): boolean => fetched.has(history);
