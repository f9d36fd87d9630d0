const ids = /\bid="([^"]+)"/g;

/** Numbers with more than two decimals, as Plot writes coordinates. */
const longNumber = /-?\d+\.\d{3,}(?:e-?\d+)?/g;

/**
 * A drawing as it is published: without Plot's own style rules (they are in the site's style sheet, as the content
 * policy asks), coordinates rounded to hundredths, and ids that no other drawing on the page has.
 */
export function tidySvg(svg: string, name: string): string {
  const renamed = new Map<string, string>();
  for (const [, id] of svg.matchAll(ids)) renamed.set(id as string, `${name}-${renamed.size + 1}`);
  let tidy = svg
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/ style="[^"]*"/g, "")
    // The drawing is one image with its own text alternative; labels inside it have no role to belong to.
    .replace(/ aria-(?:label|hidden|description)="[^"]*"/g, "")
    // Only inside tags: a number in a label is text, with as many decimals as its source printed.
    .replace(/<[^>]+>/g, (tag) => tag.replace(longNumber, (number) => String(Number(Number(number).toFixed(2)))));
  for (const [from, to] of renamed) {
    tidy = tidy
      .replaceAll(`id="${from}"`, `id="${to}"`)
      .replaceAll(`#${from})`, `#${to})`)
      .replaceAll(`href="#${from}"`, `href="#${to}"`);
  }
  return tidy;
}
