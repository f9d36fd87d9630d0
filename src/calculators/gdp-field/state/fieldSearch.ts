import { type FieldAssumptions, fieldDefaults } from "./fieldAssumptions.ts";

/**
 * The query string of a field, without the question mark: empty for the default one. The start, the members, the rule and
 * the horizon are always named otherwise, so that a link keeps its meaning if a default changes.
 */
export function fieldSearch(a: FieldAssumptions): string {
  const parts = [
    `e=${typeof a.members === "string" ? a.members : a.members.join(",")}`,
    `start=${a.start}`,
    `growth=${a.growth}`,
    `to=${a.horizon}`,
  ];
  const isDefault = parts.join("&") === defaultSearch;
  const rates = (name: string, values: Readonly<Record<string, number>>) => {
    const entries = Object.entries(values);
    if (entries.length > 0) parts.push(`${name}=${entries.map(([code, value]) => `${code}:${value}`).join(",")}`);
  };
  const plain = parts.length;
  rates("g", a.own);
  rates("rer", a.rer);
  if (a.base !== fieldDefaults.base) parts.push(`base=${a.base}`);
  if (a.frontier !== fieldDefaults.frontier) parts.push(`frontier=${a.frontier}`);
  if (a.speed !== fieldDefaults.speed) parts.push(`speed=${a.speed}`);
  if (a.marks !== fieldDefaults.marks) parts.push(`marks=${a.marks}`);
  if (a.view !== fieldDefaults.view) parts.push(`view=${a.view}`);
  if (a.sd !== fieldDefaults.sd) parts.push(...chanceParts(a));
  parts.push(...a.compare.map((query) => `compare=${encodeURIComponent(query)}`));
  return isDefault && parts.length === plain ? "" : parts.join("&");
}

/** What the chances rest on; the chosen year only where it is not the last. */
function chanceParts({ sd, rho, common, seed, in: year, horizon }: FieldAssumptions): string[] {
  const isLast = year === fieldDefaults.in || year >= horizon;
  return [
    `sd=${sd}`,
    ...(rho === fieldDefaults.rho ? [] : [`rho=${rho}`]),
    ...(common === fieldDefaults.common ? [] : [`common=${common}`]),
    ...(seed === fieldDefaults.seed ? [] : [`seed=${seed}`]),
    ...(isLast ? [] : [`in=${year}`]),
  ];
}

const { members, start, growth, horizon } = fieldDefaults;
const defaultSearch = `e=${members}&start=${start}&growth=${growth}&to=${horizon}`;
