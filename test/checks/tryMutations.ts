// Slips in the files that editors write, each answered or told with its place: npm run test:mutations -- --count 10000
import { readArguments } from "../../src/commands/readArguments.ts";
import { tryMutations } from "./mutations.ts";

const usage = "npm run test:mutations -- [--count 10000] [--from 1]";
const { values } = readArguments(process.argv.slice(2), { usage, values: ["count", "from"] });
const [count, from] = [Number(values.count?.at(-1) ?? 10_000), Number(values.from?.at(-1) ?? 1)];
const found = await tryMutations(from, count, (done) => {
  if (done % 500 === 0) console.error(`${done} of ${count}`);
});
for (const { seed, file, wrong } of found) console.log(`${seed} ${file}: ${wrong}`);
console.log(`${count} slips from seed ${from}, ${found.length} neither answered nor told as they should be.`);
if (found.length > 0) process.exitCode = 1;
