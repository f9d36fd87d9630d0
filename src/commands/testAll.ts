import { runLanes, type Step } from "./runLanes.ts";

// npm test, once the packages are there: on one side the build and, over what it made, the browser tests, two files at
// a time; on the other side all else. A browser test waits for pages a fifth of its time, so that two cores have work
// for three.
const script = (name: string, ...args: string[]): Step => ({
  name: [name, ...args].join(" "),
  command: ["npm", "run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])],
});
const install: Step = { name: "browser", command: ["node", "src/commands/install.mjs", "--browser"] };

const failed = await runLanes([
  [install, script("build"), script("test:browser")],
  [
    script("test:lint"),
    script("test:unit", "--maxWorkers=1"),
    // After the build: both have Astro write down the content's types.
    { ...script("test:types"), after: "build" },
  ],
]);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}.`);
  process.exit(1);
}
