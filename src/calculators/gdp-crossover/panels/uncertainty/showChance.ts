import { usualUncertainty } from "../../answer/uncertaintyOf.ts";
import type { GdpCrossover } from "../../gdp-crossover-element.ts";
import { chanceGrounds } from "./chanceGrounds.ts";

/** The switch of the uncertainty, what its numbers rest on, and the worker once it is on. */
export function showChance(calculator: GdpCrossover): void {
  const box = calculator.querySelector<HTMLInputElement>("[data-part=chance]");
  const help = calculator.querySelector("[data-part=chance-help]");
  let started = false;
  // What the reader set by hand, for when the switch goes off and on again.
  let own: { readonly sd: number; readonly rho: number } | undefined;
  const answered = () => {
    const { assumptions: a, data } = calculator;
    if (a.sd === 0) return;
    const usual = usualUncertainty(a, data);
    own = a.sd === usual?.sd && a.rho === usual.rho ? undefined : { sd: a.sd, rho: a.rho };
    if (started) return;
    started = true;
    import("./uncertainty.ts").then(({ connectUncertainty }) => connectUncertainty(calculator));
  };
  const show = () => {
    const { assumptions: a, words } = calculator;
    if (box) box.checked = a.sd > 0;
    if (help) help.textContent = chanceGrounds(a, calculator.data, words).join(" ");
  };
  const turn = () => {
    const { assumptions: a, data } = calculator;
    if (!box || box.checked === a.sd > 0) return;
    const chosen = box.checked ? (own ?? usualUncertainty(a, data)) : { sd: 0, rho: 0 };
    // Too few changes on record: the help below says so.
    if (!chosen) {
      box.checked = false;
      return;
    }
    const { sd, rho } = chosen;
    calculator.change({ ...a, sd, rho }, "done");
  };
  box?.addEventListener("change", turn);
  calculator.addEventListener("answer", answered);
  calculator.addEventListener("settle", show);
  answered();
  // The switch itself may have asked for this module.
  if (calculator.assumptions.sd === 0) turn();
  show();
}
