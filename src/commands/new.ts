// Begins an essay, a figure, a dataset or a notebook: npm run new figure k-pop-albums/vinyl-prices
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildDay } from "../content/buildDay.ts";
import { contentOf } from "../content/content.ts";
import { pullConnectors } from "../datasets/pull.ts";
import { nearestName } from "../language/nearestName.ts";
import { type Beginning, BeginningError, type BeginningSpec } from "./begin/beginning.ts";
import { newDataset } from "./begin/newDataset.ts";
import { newEssay } from "./begin/newEssay.ts";
import { newFigure } from "./begin/newFigure.ts";
import { newNotebook } from "./begin/newNotebook.ts";
import { newPulledDataset } from "./begin/newPulledDataset.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";

const kinds: Readonly<Record<string, (spec: BeginningSpec) => Beginning>> = {
  essay: newEssay,
  figure: newFigure,
  dataset: newDataset,
  notebook: newNotebook,
};

const usage = `npm run new <${Object.keys(kinds).join(" | ")}> <name>

  essay <slug>            both texts, a fact and a figure of real data, as a draft
  figure <essay>/<name>   a question and how it is drawn; or <name> -- --essay <essay>;
                          -- --dataset <name> draws the first figures of that dataset
  dataset <name>          the heads of a table and its descriptor; a file is read by npm run data:import;
                          -- --pull ${pullConnectors.join(" or ")} begins one whose rows an engine sums up
  notebook <name>         a working paper that runs, as a draft; -- --essay <essay> says to which it belongs

Nothing that is there is written over.
`;
const { words, values } = readArguments(process.argv.slice(2), { usage, values: ["essay", "dataset", "pull"] });
const [kind = "", given = "", ...more] = words;
const begin = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (!begin) {
  const near = nearestName(kind, Object.keys(kinds));
  stop(`${kind ? `Nothing called "${kind}" can be begun${near ? `; the nearest is ${near}` : ""}.\n` : ""}${usage}`);
}
if (more.length > 0) stop(`One name at a time: "${more.join(" ")}" is one too many.\n${usage}`);
const [name = "", essay = values.essay?.[0]] =
  kind === "figure" && given.includes("/") ? given.split("/").reverse() : [given];
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
  stop(`"${name}" cannot be an address: use small letters, digits and single hyphens, as in retail-lead.`);

const dataset = values.dataset?.[0];
if (dataset !== undefined && kind !== "figure") stop(`--dataset is for a figure, not for ${kind}.\n${usage}`);

const written = values.pull?.[0];
if (written !== undefined && kind !== "dataset") stop(`--pull is for a dataset, not for ${kind}.\n${usage}`);
const connector = pullConnectors.find((each) => each === written);
if (written !== undefined && !connector)
  stop(`No table can be pulled from "${written}": name ${pullConnectors.join(" or ")}.`);

const content = contentOf();
try {
  const spec = { name, ...(essay && { essay }), ...(dataset && { dataset }), today: buildDay(), content };
  const { files, next } = connector ? newPulledDataset(spec, connector) : begin(spec);
  const homes = [...new Set(Object.keys(files).map((file) => dirname(file)))];
  // A folder with the name is somebody's, whatever stands in it; data/ and notebooks/ themselves are everybody's.
  const own = homes.filter((home) => home.endsWith(`/${name}`));
  const standing = [...own, ...Object.keys(files)].filter((path) => existsSync(path));
  if (standing[0]) stop(`${standing[0]} is there already, and nothing was written. Choose another name.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    content.forget(file);
    console.log(`wrote ${file}`);
  }
  console.log(`\nNext:\n${next.map((step, i) => `  ${i + 1}. ${step}`).join("\n")}`);
} catch (error) {
  if (error instanceof BeginningError) stop(error.message);
  stopAtFaults(error);
}
