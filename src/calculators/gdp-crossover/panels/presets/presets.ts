import { setText } from "../../../setText.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { toAssumptions } from "../../state/toAssumptions.ts";
import { toSearch } from "../../state/toSearch.ts";
import { whenResting } from "../../state/whenResting.ts";

/** The named scenarios: a press takes one on, and the one that is shown is marked, with its sentence. */
export function connectPresets(root: HTMLElement, page: PairPage): void {
  const { view } = page;
  const links = root.querySelectorAll<HTMLAnchorElement>(".presets a[data-preset]");
  const sentence = root.querySelector("[data-part=preset-sentence]");
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-preset]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // What stands beside the scenario stays when another takes its place.
    const beside = view.get().assumptions.compare.map((query) => `&compare=${encodeURIComponent(query)}`);
    page.choose((link.dataset.preset ?? "") + beside.join(""));
  });
  let canonical: string[] | undefined;
  whenResting(
    view,
    ({ assumptions, data }) => {
      const current = toSearch({ ...assumptions, compare: [] });
      canonical ??= Array.from(links, ({ dataset }) => toSearch(toAssumptions(dataset.preset ?? "", data).assumptions));
      const at = canonical.indexOf(current);
      for (const [i, link] of links.entries()) {
        if (i === at) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      if (sentence) setText(sentence, links[at]?.dataset.sentence ?? "");
    },
    page.built,
  );
}
