import type { Content, DatasetFolder } from "../content/content.ts";
import { nearestName } from "../language/nearestName.ts";
import { stop } from "./stop.ts";

/** The datasets of those names, in their own order; a name that none has ends the command with the nearest that one has. */
export function namedDatasets(content: Content, named: readonly string[]): readonly DatasetFolder[] {
  const folders = content.datasets();
  const names = folders.map(({ name }) => name);
  const unknown = named.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = nearestName(unknown, names);
    stop(`There is no dataset ${unknown}${near ? `; the nearest is ${near}` : ""}.`);
  }
  return folders.filter(({ name }) => named.includes(name));
}
