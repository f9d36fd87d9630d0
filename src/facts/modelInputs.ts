/** The inputs of a model call as lines: `chaser.gdp` and its value; lists of plain values stay on one line. */
export function modelInputs(given: unknown, path = ""): [name: string, value: string][] {
  if (Array.isArray(given) && given.every((item) => typeof item !== "object")) return [[path, given.join(", ")]];
  if (typeof given !== "object" || given === null) return [[path, String(given)]];
  return Object.entries(given).flatMap(([key, value]) => modelInputs(value, path ? `${path}.${key}` : key));
}
