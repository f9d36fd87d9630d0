import { usualUncertainty } from "../../answer/uncertaintyOf.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { whenResting } from "../../state/whenResting.ts";
import { chanceGrounds } from "./chanceGrounds.ts";

/** The switch of the uncertainty, what its numbers rest on, and the worker once it is on. */
export function connectSwitch(root: HTMLElement, page: PairPage): void {
  const { view, words } = page;
  const box = root.querySelector<HTMLInputElement>("[data-part=chance]");
  const help = root.querySelector("[data-part=chance-help]");
  const fold = root.querySelector<HTMLDetailsElement>("[data-part=chance-fold]");
  let started = false;
  // What the reader set by hand, for when the switch goes off and on again.
  let own: { readonly sd: number; readonly rho: number } | undefined;
  const answered = () => {
    const { assumptions: a, data } = view.get();
    if (a.sd === 0) return;
    const usual = usualUncertainty(a, data);
    own = a.sd === usual?.sd && a.rho === usual.rho ? undefined : { sd: a.sd, rho: a.rho };
    if (started) return;
    started = true;
    import("./uncertainty.ts").then(({ connectUncertainty }) => connectUncertainty(root, page));
  };
  const show = () => {
    const { assumptions: a, data } = view.get();
    if (box) box.checked = a.sd > 0;
    help?.replaceChildren(
      ...chanceGrounds(a, data, words).map((sentence) => {
        const line = document.createElement("span");
        line.textContent = `${sentence} `;
        return line;
      }),
    );
  };
  const turn = () => {
    const { assumptions: a, data } = view.get();
    if (!box || box.checked === a.sd > 0) return;
    const chosen = box.checked ? (own ?? usualUncertainty(a, data)) : { sd: 0, rho: 0 };
    // Too few changes on record: the help says so.
    if (!chosen) {
      box.checked = false;
      if (fold) fold.open = true;
      return;
    }
    const { sd, rho } = chosen;
    page.change({ ...a, sd, rho }, "done");
  };
  box?.addEventListener("change", turn);
  view.subscribe(answered);
  answered();
  // The switch itself may have asked for this module.
  if (view.get().assumptions.sd === 0) turn();
  whenResting(view, show);
}
