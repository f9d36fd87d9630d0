import { spawnSync } from "node:child_process";
import { findEngines } from "./findEngines.ts";

// npm run test:engines: the journeys of test/journeys over a new build, in each engine beside Chromium that is on the
// machine. It installs none; without any it has tried nothing, and fails.
const { engines, missing } = findEngines();
for (const sentence of missing) console.error(sentence);
if (engines.length === 0) {
  console.error("No journey was made: install one of the two engines, then run this again.");
  process.exit(1);
}
const run = (...args: string[]) => {
  const { status } = spawnSync("npm", ["run", "--silent", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
};
run("build");
console.log(`The journeys are made in ${engines.map(({ name }) => name).join(" and ")}.`);
run("test:browser", "--reporter=verbose", "test/site/journeys.test.ts");
