/**
 * JSON as descriptors are written: what holds no objects or lists of its own on one line where it fits into `width`
 * characters, all else a line each, two spaces a level, with a line end after it.
 */
export function formatJson(value: unknown, width = 120): string {
  return `${written(value, "", width)}\n`;
}

/** `indent` is what stands before the line; `width` what is left of it for the value and a comma. */
function written(value: unknown, indent: string, width: number, before = indent.length): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries: (readonly [key: string, value: unknown])[] = Array.isArray(value)
    ? value.map((each) => ["", each] as const)
    : Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}: `, each] as const);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close;
  const isFlat = entries.every(([, each]) => typeof each !== "object" || each === null);
  const isShort = isFlat || entries.every(([, each]) => Array.isArray(each) && each.every(isPlain));
  if (isShort && indent !== "") {
    const inside = entries.map(([key, each]) => key + oneLine(each)).join(", ");
    const line = Array.isArray(value) ? `[${inside}]` : `{ ${inside} }`;
    if (before + line.length < width) return line;
  }
  const deeper = `${indent}  `;
  const lines = entries.map(
    ([key, each]) => `${deeper}${key}${written(each, deeper, width, deeper.length + key.length)}`,
  );
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

const isPlain = (value: unknown) => typeof value !== "object" || value === null;

function oneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(oneLine).join(", ")}]` : JSON.stringify(value);
}
