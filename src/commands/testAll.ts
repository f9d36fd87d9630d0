import { runLanes, type Step } from "./runLanes.ts";

// npm test, once the packages are there: what needs no built site beside what makes it, then the browser's tests alone.
const script = (name: string): Step => ({ name, command: ["npm", "run", "--silent", name] });
const browser: Step = { name: "browser", command: ["node", "src/commands/install.mjs", "--browser"] };

const lanes = [
  [script("test:lint"), script("test:unit")],
  // One after the other: both have Astro write down the content's types.
  [browser, script("test:types"), script("build")],
];
const failed = await runLanes(lanes);
if (failed.length === 0) failed.push(...(await runLanes([[script("test:browser")]])));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}.`);
  process.exit(1);
}
