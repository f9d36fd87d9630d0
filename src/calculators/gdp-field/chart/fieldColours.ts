import type { FieldAnswer } from "../answer/answerField.ts";

const own = new Set(["CHN", "USA", "KOR"]);
const others = ["third", "fourth", "another"];

/**
 * The colours of the economies that a drawing sets apart: the three largest at the horizon and those that move farthest
 * up or down, six at most. The rest are drawn in grey.
 */
export function fieldColours({ paths, ranks }: FieldAnswer): Readonly<Record<string, string>> {
  const moved = (i: number) => Math.abs((ranks[i]?.at(-1) as number) - (ranks[i]?.[0] as number));
  const places = [...paths.keys()];
  const first = [...places].sort((a, b) => (ranks[a]?.at(-1) as number) - (ranks[b]?.at(-1) as number)).slice(0, 3);
  const movers = places.filter((i) => moved(i) > 0).sort((a, b) => moved(b) - moved(a));
  const codes = [...new Set([...first, ...movers])].map((i) => paths[i]?.code as string);
  const free = [...others];
  const chosen: Record<string, string> = {};
  for (const code of codes) {
    const colour = own.has(code) ? code : free.shift();
    if (colour !== undefined) chosen[code] = colour;
  }
  return chosen;
}
