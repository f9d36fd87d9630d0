import { widths } from "../../charts/widths.ts";

/** From which page width on the wide drawing of a cell shows; the style sheet says the same. */
const wideFrom = "(min-width: 46rem)";

/** The width that fits the screen now, and again whenever it changes: a generator, as the runtime takes them. */
export async function* widthOfScreen(): AsyncGenerator<number> {
  const media = matchMedia(wideFrom);
  while (true) {
    const changed = new Promise((resolve) => media.addEventListener("change", resolve, { once: true }));
    yield media.matches ? widths.wide : widths.narrow;
    await changed;
  }
}
