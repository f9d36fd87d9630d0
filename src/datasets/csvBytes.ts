import { contentOf } from "../content/content.ts";

/** The bytes of a dataset's CSV, as they are in the repository. */
export function csvBytes(name: string): Uint8Array<ArrayBuffer> {
  const file = contentOf().file(`data/${name}/${name}.csv`);
  if (!file) throw new Error(`There is no dataset "${name}".`);
  return new Uint8Array(file.bytes);
}
