import type { Content } from "../content/content.ts";

const attached = /FileAttachment\(["']\.\.\/(data|charts)\/([\w-]+)/g;

/** The hash of each dataset's rows, by its name; a descriptor that cannot be read has none. */
function hashes(content: Content): Map<string, string | undefined> {
  return new Map(
    content.datasets().map(({ name, file }) => {
      try {
        return [name, JSON.parse(file("datapackage.json")?.text ?? "").resources[0].hash as string];
      } catch {
        return [name, undefined];
      }
    }),
  );
}

/**
 * The notebooks of `after` that ask a table whose rows are others than in `before`, or a figure that changes, a line
 * each. What they find is not compared: a notebook is run by the next build.
 */
export function askingNotebooks(before: Content, after: Content, figures: ReadonlySet<string>): string[] {
  const then = hashes(before);
  const tables = new Set(Array.from(hashes(after)).flatMap(([name, hash]) => (then.get(name) === hash ? [] : [name])));
  return after.notebooks().flatMap(({ page }) => {
    const asked = Array.from(page.text.matchAll(attached), ([, kind, name = ""]) =>
      (kind === "data" ? tables : figures).has(name) ? [name] : [],
    ).flat();
    return asked.length === 0 ? [] : [`${page.path} asks ${[...new Set(asked)].sort().join(", ")}`];
  });
}
