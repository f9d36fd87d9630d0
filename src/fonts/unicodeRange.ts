const hex = (point: number) => point.toString(16).toUpperCase();

/** The characters of a text as the value of a face's `unicode-range`: "U+20-7E, U+2019". */
export function unicodeRange(text: string): string {
  const points = [...new Set(text)].map((character) => character.codePointAt(0) as number).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`).join(", ");
}
