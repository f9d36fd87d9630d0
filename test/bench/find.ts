import { performance } from "node:perf_hooks";
import { contentOf } from "../../src/content/content.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { measureRates } from "../proposals/measureRates.ts";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";

// A number is searched for in less than two seconds on two cores. A machine that does other work is slower throughout, so
// the limit is told against the loading of the tables, which takes a fifth of a second on a quiet one. Beside it: how
// often the right rows come first and among the first five, in both languages.
const limit = 10;
const least = { first: 60, five: 80 };
const record = openResults("find");
const start = performance.now();
await nativeDatabase(contentOf());
const floor = performance.now() - start;
const places = await measureRates(() => true);
for (const language of ["en", "ko"] as const) {
  const own = places.filter((each) => each.language === language);
  const part = (last: number) => (100 * own.filter(({ place }) => place >= 0 && place <= last).length) / own.length;
  record({ what: `${language}, published numbers within reach`, value: own.length, unit: "numbers" });
  record({ what: `${language}, right rows first`, value: part(0), unit: "%", budget: { least: least.first } });
  record({ what: `${language}, right rows among five`, value: part(4), unit: "%", budget: { least: least.five } });
}
const times = places.map(({ milliseconds }) => milliseconds);
// The floor is the loading of the tables.
record({ what: "a number, median", value: median(times), unit: "ms", floor });
record({ what: "a number, worst", value: Math.max(...times), unit: "ms", floor, budget: { times: limit } });
