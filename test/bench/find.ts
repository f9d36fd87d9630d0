import { performance } from "node:perf_hooks";
import { contentOf } from "../../src/content/content.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { measureRates } from "../proposals/measureRates.ts";

// A number is searched for in less than two seconds, and in less than the tables take to be loaded, which is the floor
// of the same machine at the same time. Beside it: how often the right rows come first, in both languages.
const limit = 2000;
const start = performance.now();
await nativeDatabase(contentOf());
const floor = performance.now() - start;
const places = await measureRates(() => true);
for (const language of ["en", "ko"] as const) {
  const own = places.filter((each) => each.language === language);
  const part = (from: number) =>
    `${((100 * own.filter(({ place }) => place >= 0 && place <= from).length) / own.length).toFixed(1)} %`;
  console.log(
    `${language}: ${own.length} published numbers within reach, right rows first ${part(0)}, among five ${part(4)}`,
  );
}
const times = places.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)] as number;
const worst = times.at(-1) as number;
console.log(`a number: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${limit} ms)`);
console.log(
  `against the loading of the tables, ${floor.toFixed(0)} ms: ${(median / floor).toFixed(2)}, worst ${(worst / floor).toFixed(2)}`,
);
if (worst > limit) process.exit(1);
