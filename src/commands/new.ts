import { writeFileSync } from "node:fs";
import { contentOf } from "../content/content.ts";
import { newNotebook } from "./newNotebook.ts";
import { stop } from "./stop.ts";

/** What can be begun: npm run new <kind> <name>. Each gives the files to write. */
const kinds: Readonly<Record<string, (name: string, today: string) => Record<string, string>>> = {
  notebook: newNotebook,
};

const [kind = "", name = ""] = process.argv.slice(2);
const make = kinds[kind];
if (!make) stop(`npm run new <${Object.keys(kinds).join(" | ")}> <name>`);
if (!/^[a-z][a-z0-9-]*$/.test(name))
  stop(`"${name}" cannot be an address: use small letters, digits and hyphens, as in retail-lead.`);
const files = make(name, new Date().toISOString().slice(0, 10));
const standing = Object.keys(files).filter(contentOf().has);
if (standing.length > 0) stop(`${standing.join(", ")} is there already: choose another name.`);
for (const [file, text] of Object.entries(files)) {
  writeFileSync(file, text);
  contentOf().forget(file);
  console.log(`wrote ${file}`);
}
