import { modelEdition } from "../../../model/modelEdition.ts";
import { lastHorizon } from "../../../model/scenario.ts";
import { type Assumptions, defaults } from "./assumptions.ts";

/**
 * The query string of a scenario, without the question mark: empty for the default one. What is neutral is left out;
 * the starting point and both growth rates are always named, so that a link keeps its meaning if a default changes.
 */
export function toSearch(a: Assumptions): string {
  const parts: string[] = [];
  const put = (name: string, value: string | number) => parts.push(`${name}=${encodeURIComponent(value)}`);
  const differs = <T extends string | number>(name: string, value: T, neutral: T) =>
    value !== neutral && put(name, value);
  differs("chaser", a.chaser, defaults.chaser);
  differs("leader", a.leader, defaults.leader);
  if (a.own) {
    put("cy0", a.own.year);
    put("cgdp", a.own.chaser);
    put("lgdp", a.own.leader);
  }
  differs("basis", a.basis, defaults.basis);
  if (a.perHead) put("per", "head");
  if (a.chaserFade) {
    put("cgEnd", a.chaserFade.end);
    put("cgHalf", a.chaserFade.half);
  }
  if (a.leaderFade) {
    put("lgEnd", a.leaderFade.end);
    put("lgHalf", a.leaderFade.half);
  }
  differs("cp", a.chaserPrices, 0);
  differs("lp", a.leaderPrices, 0);
  if (a.realExchangeRate === undefined) differs("fx", a.currency, 0);
  else put("rer", a.realExchangeRate);
  for (const { code, year, change } of a.shocks) parts.push(`shock=${code}:${year}:${change}`);
  differs("to", a.horizon, lastHorizon);
  differs("sd", a.sd, 0);
  differs("rho", a.rho, 0);
  differs("seed", a.seed, defaults.seed);
  differs("axis", a.axis, defaults.axis);
  differs("view", a.view, defaults.view);
  if (a.marks) put("marks", "forecasts");
  differs("by", a.by, defaults.by);
  for (const query of a.compare) put("compare", query);
  const { start, chaserGrowth: cg, leaderGrowth: lg } = a;
  const plain = start === defaults.start && cg === defaults.chaserGrowth && lg === defaults.leaderGrowth;
  if (parts.length === 0 && plain) return "";
  return [`start=${start}`, `cg=${cg}`, `lg=${lg}`, ...parts, `model=${modelEdition}`].join("&");
}
