import type { Content } from "../content/content.ts";

/** Tells whether a file belongs to an essay that is not published yet. */
export function isHeldBack(content: Content): (file: string) => boolean {
  const folders = content.withheld().essays.map(({ path }) => `${path}/`);
  return (file) => folders.some((folder) => file.startsWith(folder));
}
