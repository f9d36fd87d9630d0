import { runLanes, type Step } from "./runLanes.ts";

// npm test, once the packages are there: two lanes of one core each, which end together. The browser tests are shared
// between them (test/site/longestFirst.ts), one file at a time in each lane, so that neither disturbs the other.
const script = (name: string, ...args: string[]): Step => ({
  name: [name, ...args].join(" "),
  command: ["npm", "run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])],
});
const install: Step = { name: "browser", command: ["node", "src/commands/install.mjs", "--browser"] };
const browserTests = (shard: string): Step => ({
  ...script("test:browser", "--maxWorkers=1", `--shard=${shard}`),
  after: "build",
});

const failed = await runLanes([
  [install, script("build"), browserTests("1/2")],
  [
    script("test:lint"),
    script("test:unit", "--maxWorkers=1"),
    // After the build: both have Astro write down the content's types.
    { ...script("test:types"), after: "build" },
    browserTests("2/2"),
  ],
]);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}.`);
  process.exit(1);
}
