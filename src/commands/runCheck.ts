import { flushCompileCache } from "node:module";
import { brokenUnder } from "../checks/brokenUnder.ts";
import { findMistakes } from "../checks/findMistakes.ts";
import { keepOnDisk } from "../checks/keepOnDisk.ts";
import { listText, savedAtIn } from "../checks/listText.ts";
import { contentOf } from "../content/content.ts";
import { isMistake } from "../content/diagnostic.ts";
import { beginPreview } from "../content/preview.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";

const usage = `npm run check -- [name …]

  Everything that an editor can break, by the rules that the build, the preview and the tests run: data, figures, facts,
  prose, records, links, notebooks, spelling. It ends with 1 where something is wrong.

  <name>    an essay, a dataset, a figure or a notebook: only what is told of its files, and of the data they rest on
`;
const { words } = readArguments(process.argv.slice(2), { usage, values: [], flags: [] });
beginPreview();
const content = contentOf();
const folders = [
  ...content.datasets().map(({ name, path }) => [name, `${path}/`] as const),
  ...content.essays().map(({ slug, path }) => [slug, `${path}/`] as const),
  ...content.figures().map(({ id, path }) => [id, `${path}/`] as const),
  ...content.notebooks().map(({ slug }) => [slug, `notebooks/${slug}.`] as const),
];
const unknown = words.filter((word) => !folders.some(([name]) => name === word));
if (unknown.length > 0)
  stop(`There is no essay, dataset, figure or notebook ${unknown.join(", ")}. Name one of their folders.`);
const asked = folders.filter(([name]) => words.includes(name)).map(([, path]) => path);
const { keep, save } = keepOnDisk(content);
const all = await findMistakes({ content, keep, forPublication: true });
// What a named essay rests on is told with it: it proves nothing until that is mended.
const told = [...asked, ...brokenUnder(content, asked)];
const found = words.length === 0 ? all : all.filter(({ file }) => told.some((path) => file.startsWith(path)));
await save();
const what = words.length === 0 ? "Everything" : words.join(", ");
const isSound = !found.some(isMistake);
const stopsNothing = isSound ? "\n\nNothing has to be mended: a warning stops no build." : "";
console.log(
  found.length > 0
    ? `${listText(found, savedAtIn(content.root))}${stopsNothing}`
    : `${what} is as it should be: nothing to mend.`,
);
flushCompileCache();
process.exit(isSound ? 0 : 1);
