import * as array from "d3-array";
import * as scale from "d3-scale";
import * as shape from "d3-shape";
import * as frame from "../frame.ts";
import * as titled from "../titled.ts";

const site = import.meta.glob<object>(
  [
    "../../styles/*.ts",
    "../../model/**/*.ts",
    "../../language/*.ts",
    "../../charts/*.ts",
    // What only the build reads: schemas and the gallery.
    "!../../charts/schema.ts",
    "!../../charts/gallery.ts",
    "../../database/parameters.ts",
  ],
  { eager: true },
);

const packages: Readonly<Record<string, object>> = { "d3-array": array, "d3-scale": scale, "d3-shape": shape };
const own: Readonly<Record<string, object>> = { "frame.ts": frame, "titled.ts": titled };

/** The module that an edited cell names: a site's one, or a package on the list of libraries. */
export function sandboxModule(specifier: string): object {
  const name = /\/npm\/([^@/]+)(?:@[^/]*)?\/\+esm$/.exec(specifier)?.[1] ?? specifier.replace(/^npm:/, "");
  const found =
    packages[name] ??
    own[/^\.\.\/src\/notebooks\/(.+)$/.exec(name)?.[1] ?? ""] ??
    site[name.replace(/^\.\.\/src\//, "../../")];
  if (!found) throw new Error(`There is no module "${name}" here. Packages: ${Object.keys(packages).join(", ")}.`);
  return found;
}
