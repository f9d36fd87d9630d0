import { draftDescriptor } from "../../imports/draftDescriptor.ts";
import type { Beginning, BeginningSpec } from "./beginning.ts";

/** A new dataset: the heads of its table and its descriptor, in which everything that only a person knows is open. */
export function newDataset({ name, today }: BeginningSpec): Beginning {
  const folder = `data/${name}`;
  const descriptor = draftDescriptor({
    name,
    today,
    columns: [
      { name: "year", type: "integer", title: "Year", constraints: { required: true, minimum: 1900, maximum: 2100 } },
      { name: "value", type: "number", constraints: { required: true } },
    ],
    primaryKey: ["year"],
  });
  return {
    files: { [`${folder}/${name}.csv`]: "year,value\n", [`${folder}/datapackage.json`]: descriptor },
    next: [
      `Carry the figures over into ${folder}/${name}.csv, one observation a row; name and describe its columns in datapackage.json.`,
      `A file of a publisher is read by npm run data:import -- <file> <name> instead.`,
      `Fill in what is empty: npm run data:check ${name} lists it, and the site is built only when nothing is open.`,
      `Then npm run data:seal ${name}. In SQL the table is ${name.replaceAll("-", "_")}; data/README.md says the rest.`,
    ],
  };
}
