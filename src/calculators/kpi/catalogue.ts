import { type Kpi, kpiGroups } from "./kpi.ts";

const modules = import.meta.glob<Kpi>("./definitions/*.ts", { eager: true, import: "default" });

/** Within a group the everyday measure comes first; a calculator that is not named here stands at the end. */
const order = [
  "response-rate",
  "response-time",
  "sentiment",
  "cpm",
  "cpr",
  "reach-blog",
  "fan-value",
  "ltv",
  "ltv-simple",
];
const place = ({ id }: Kpi) => (order.includes(id) ? order.indexOf(id) : order.length);

/** Every calculator, by group. */
export const kpis: readonly Kpi[] = Object.values(modules).sort(
  (a, b) => kpiGroups.indexOf(a.group) - kpiGroups.indexOf(b.group) || place(a) - place(b) || (a.id < b.id ? -1 : 1),
);

/** The calculator of that id; an unknown one is an error that lists those there are. */
export function kpiById(id: string): Kpi {
  const found = kpis.find((each) => each.id === id);
  if (found) return found;
  throw new Error(`There is no KPI calculator "${id}". Expected one of: ${kpis.map((each) => each.id).join(", ")}.`);
}
