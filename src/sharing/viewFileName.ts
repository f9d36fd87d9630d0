/** The longest name of a file without its ending, in characters: every system keeps that many. */
const longest = 100;

/**
 * The name of a file that a reader takes away: the id, then what of the view differs from the published one, such as
 * `dominos-stores_measure-retail-sales_dark@2x.png`. Signs that a file system might refuse become a hyphen.
 */
export function viewFileName(id: string, parts: readonly string[], ending: string): string {
  const words = parts.map((part) => part.replace(/[^\p{L}\p{N}.]+/gu, "-").replace(/^-+|-+$/g, "")).filter(Boolean);
  const name = Array.from([id, ...words].join("_"))
    .slice(0, longest)
    .join("");
  return `${name}${ending}`;
}
