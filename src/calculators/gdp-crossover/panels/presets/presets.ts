import { setText } from "../../../setText.ts";
import { pairOf, usualUncertainty } from "../../answer/uncertaintyOf.ts";
import { type Assumptions, defaults } from "../../state/assumptions.ts";
import type { CalculatorData } from "../../state/calculatorData.ts";
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
    choosePreset(page, link.dataset.preset ?? "");
  });
  let canonical: string[] | undefined;
  whenResting(
    view,
    ({ assumptions, data }) => {
      const { sd, rho, seed } = defaults;
      const current = toSearch({ ...assumptions, compare: [], sd, rho, seed });
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

/**
 * Takes on a named scenario. What stands beside the present one stays, and so does the range of outcomes: with the size
 * of shocks that is usual for the new scenario, or the one that the reader has set.
 */
function choosePreset(page: PairPage, query: string): void {
  const { assumptions: now, data } = page.view.get();
  const { assumptions: preset } = toAssumptions(query, data);
  const { sd, rho, seed } = now;
  const isUsual = sd > 0 && isUsualOf(now, data);
  const chance = isUsual ? (usualUncertainty(preset, data) ?? { sd: 0, rho: 0 }) : { sd, rho };
  page.choose(toSearch({ ...preset, compare: now.compare, ...chance, seed: sd > 0 ? seed : defaults.seed }));
  if (isUsual && !pairOf(preset, data)) rangeOnceKnown(page, seed);
}

function isUsualOf(a: Assumptions, data: CalculatorData): boolean {
  const usual = usualUncertainty(a, data);
  return usual?.sd === a.sd && usual.rho === a.rho;
}

/** The range of outcomes of a pair whose record is still on its way, unless the reader goes elsewhere meanwhile. */
function rangeOnceKnown({ view, change }: PairPage, seed: number): void {
  const { assumptions: chosen } = view.get();
  const stop = view.subscribe(({ assumptions, data }) => {
    const usual = usualUncertainty(assumptions, data);
    if (assumptions === chosen && !usual) return;
    stop();
    if (assumptions === chosen) change({ ...chosen, ...usual, seed }, "done");
  });
}
