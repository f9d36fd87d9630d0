import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { pairOf, uncertaintyOf, usualUncertainty } from "../uncertaintyOf.ts";

/** The switch of the uncertainty, what its numbers rest on, and the worker once it is on. */
export function showChance(calculator: GdpCrossover): void {
  const box = calculator.querySelector<HTMLInputElement>("[data-part=chance]");
  const help = calculator.querySelector("[data-part=chance-help]");
  let started = false;
  const start = () => {
    if (started || calculator.assumptions.sd === 0) return;
    started = true;
    import("./uncertainty.ts").then(({ connectUncertainty }) => connectUncertainty(calculator));
  };
  const show = () => {
    const { assumptions: a, data, words } = calculator;
    if (box) box.checked = a.sd > 0;
    const pair = pairOf(a, data);
    if (!help || !pair) return;
    const number = (value: number, digits = 1) => formatNumber(value, digits, words.language);
    const meanSd = uncertaintyOf({ ...a, sd: a.sd || usualUncertainty(a, data).sd }, data).meanSd;
    const sentences = [
      fillTemplate(words.features.chanceHelp, {
        marketSd: number(pair.market.sd),
        marketRho: number(pair.market.rho, 2),
        realSd: number(pair.real.sd),
        realRho: number(pair.real.rho, 2),
        years: pair.years,
        meanSd: number(meanSd),
      }),
    ];
    const [next] = data.errors;
    if (next && a.basis === "market" && a.chaser === "CHN" && a.leader === "USA") {
      sentences.push(
        fillTemplate(words.features.chanceErrors, {
          bias: number(next.bias),
          errors: next.errors,
          rmse: number(next.rmse),
        }),
      );
    }
    if (a.basis !== "market") sentences.push(words.features.chancePpp);
    help.textContent = sentences.join(" ");
  };
  box?.addEventListener("change", () => {
    const { assumptions: a, data } = calculator;
    const { sd, rho } = box.checked ? usualUncertainty(a, data) : { sd: 0, rho: 0 };
    calculator.change({ ...a, sd, rho }, "done");
  });
  calculator.addEventListener("answer", start);
  calculator.addEventListener("settle", show);
  start();
  show();
}
