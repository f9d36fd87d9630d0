import { type Content, contentOf } from "../content/content.ts";
import type { Descriptor } from "./descriptor.ts";

export interface Extract {
  /** extract.sql as the engine ran it: the build refuses one that was changed since. */
  readonly sql: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it is published, from the site's root. */
  readonly path: string;
  /** As "PostgreSQL 18.1". */
  readonly engine: string;
  /** The day of the pull. */
  readonly day: string;
}

/** The aggregation that the rows of a pulled table came from; undefined for any other table. */
export function extractOf(
  { name, pull }: Pick<Descriptor, "name" | "pull">,
  content: Content = contentOf(),
): Extract | undefined {
  const path = `data/${name}/extract.sql`;
  const file = pull?.pulled && content.file(path);
  if (!pull?.pulled || !file) return undefined;
  const { engine, at } = pull.pulled;
  return { sql: file.text, bytes: new Uint8Array(file.bytes), path: `/${path}`, engine, day: at.slice(0, 10) };
}
