import type { Content } from "../content/content.ts";
import { formerDescriptor } from "./newDescriptor.ts";
import { RefreshError } from "./refreshError.ts";
import type { Subject } from "./subject.ts";
import type { FileChange } from "./writeTogether.ts";

/** The edition that is replaced, as a sealed dataset of its own. */
export function formerEdition(
  { descriptor, json, csv }: Pick<Subject, "descriptor" | "json" | "csv">,
  content: Content,
) {
  const { name: current, version, retrieved } = descriptor;
  const taken = content.datasets().map((folder) => folder.name);
  const name = [`${current}-${version.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, `${current}-${retrieved}`].find(
    (each) => !taken.includes(each),
  );
  if (!name)
    throw new RefreshError(
      `has figures that are new once more, but data/${current}-${retrieved} is kept already: commit that edition and refresh another day`,
    );
  const files: FileChange[] = [
    { path: `data/${name}/${name}.csv`, content: csv },
    { path: `data/${name}/datapackage.json`, content: formerDescriptor(json, descriptor, name) },
  ];
  return { name, files };
}
