export interface HeaderRule {
  readonly pattern: RegExp;
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly unset: readonly string[];
}

/** Reads a `_headers` file as common static hosts do: a path pattern, then indented headers; "! Name" removes one. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; set: [string, string][]; unset: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .split("*")
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join(".*");
      rules.push({ pattern: new RegExp(`^${pattern}$`), set: [], unset: [] });
      continue;
    }
    const rule = rules.at(-1);
    const header = line.trim();
    if (!rule) throw new Error(`_headers: "${header}" stands before any path`);
    if (header.startsWith("!")) rule.unset.push(header.slice(1).trim().toLowerCase());
    else
      rule.set.push([
        header.slice(0, header.indexOf(":")).trim().toLowerCase(),
        header.slice(header.indexOf(":") + 1).trim(),
      ]);
  }
  return rules;
}

/** The headers of one path: later rules replace or remove those of earlier ones. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const name of rule.unset) headers.delete(name);
    for (const [name, value] of rule.set) headers.set(name, value);
  }
  return headers;
}
