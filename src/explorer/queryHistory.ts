const key = "tideline-explorer-history";
const kept = 50;

/** The reader's last questions, newest first; they stay in this browser. */
export function readHistory(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
  } catch {
    return [];
  }
}

/** Puts a question at the top; the same one is not kept twice. */
export function addToHistory(sql: string): void {
  const list = [sql, ...readHistory().filter((entry) => entry !== sql)].slice(0, kept);
  try {
    localStorage.setItem(key, JSON.stringify(list.filter((entry) => entry.length < 20_000)));
  } catch {
    // Without storage there is no history.
  }
}

export function forgetHistory(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
