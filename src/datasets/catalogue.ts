import { type Descriptor, descriptorSchema } from "./descriptor.ts";

const files = import.meta.glob<unknown>("../../data/*/datapackage.json", { eager: true, import: "default" });

/** Every dataset that is bundled, in the order of its name. */
export const catalogue: readonly Descriptor[] = Object.entries(files)
  // In the preview a dataset whose descriptor cannot be read is not there.
  .flatMap(([file, content]) => (content === undefined ? [] : toDescriptor(file.replace("../../", ""), content)))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The descriptor of the dataset called `name`; throws when there is none. */
export function datasetNamed(name: string): Descriptor {
  const found = catalogue.find((descriptor) => descriptor.name === name);
  if (found) return found;
  throw new Error(`There is no dataset "${name}". data/ holds: ${catalogue.map((each) => each.name).join(", ")}.`);
}

function toDescriptor(file: string, content: unknown): Descriptor {
  const { success, data, error } = descriptorSchema.safeParse(content);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`${file} is not a descriptor. ${faults.join("; ")}. npm run data:check says where.`);
}
