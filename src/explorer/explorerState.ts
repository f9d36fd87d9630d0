export const chartKinds = ["line", "bar", "dot"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A quick chart: which kind, and which columns it reads. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly x: string;
  readonly y: string;
  readonly colour?: string;
}

/** What the explorer's address says. */
export interface ExplorerState {
  readonly sql: string;
  readonly run: boolean;
  readonly chart?: ChartChoice;
}

/** The state in an address: `?sql=…&run=1&chart=line&x=year&y=ratio&colour=country`. */
export function readState(search: string): ExplorerState {
  const parameters = new URLSearchParams(search);
  const kind = chartKinds.find((each) => each === parameters.get("chart"));
  const [x, y, colour] = ["x", "y", "colour"].map((name) => parameters.get(name) ?? undefined);
  return {
    sql: parameters.get("sql") ?? "",
    run: parameters.get("run") === "1",
    ...(kind && x && y && { chart: { kind, x, y, ...(colour && { colour }) } }),
  };
}

/** The search part of an address that holds a state. */
export function toSearch({ sql, run, chart }: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (sql) parameters.set("sql", sql);
  if (sql && run) parameters.set("run", "1");
  if (chart) {
    parameters.set("chart", chart.kind);
    parameters.set("x", chart.x);
    parameters.set("y", chart.y);
    if (chart.colour) parameters.set("colour", chart.colour);
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}
