export const chartKinds = ["line", "bar", "dot"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** How the bars of one place stand: on one another, or side by side. */
export const barArrangements = ["stacked", "grouped"] as const;
export type BarArrangement = (typeof barArrangements)[number];

/** A quick chart: which kind, and which columns it reads. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly x: string;
  readonly y: string;
  readonly colour?: string;
  readonly bars?: BarArrangement;
}

/** What the explorer's address says. */
export interface ExplorerState {
  readonly sql: string;
  readonly run: boolean;
  readonly chart?: ChartChoice;
}

/** The longest query string that every common host takes: nginx and Apache refuse lines over 8 KB. */
const longestSearch = 6000;
/** The longest fragment that every browser keeps. */
const longestFragment = 1_000_000;

/**
 * The state in an address: `?sql=…&run=1&chart=bar&x=year&y=ratio&colour=country&bars=stacked`, or the same after `#`
 * where the question is long. What is not valid percent encoding is read as it stands.
 */
export function readState(search: string, fragment = ""): ExplorerState {
  const after = new URLSearchParams(fragment.replace(/^#/, ""));
  const parameters = after.has("sql") ? after : new URLSearchParams(search);
  const kind = chartKinds.find((each) => each === parameters.get("chart"));
  const bars = barArrangements.find((each) => each === parameters.get("bars"));
  const [x, y, colour] = ["x", "y", "colour"].map((name) => parameters.get(name) ?? undefined);
  return {
    sql: parameters.get("sql") ?? "",
    run: parameters.get("run") === "1",
    ...(kind && x && y && { chart: { kind, x, y, ...(colour && { colour }), ...(bars && { bars }) } }),
  };
}

/**
 * The end of an address that holds a state: a query string, or a fragment, which no server sees, where that would be
 * too long for some hosts; undefined where no browser keeps it. Lone surrogates become U+FFFD.
 */
export function toSearch({ sql, run, chart }: ExplorerState): string | undefined {
  const parameters = new URLSearchParams();
  if (sql) parameters.set("sql", sql);
  if (sql && run) parameters.set("run", "1");
  if (chart) {
    parameters.set("chart", chart.kind);
    parameters.set("x", chart.x);
    parameters.set("y", chart.y);
    if (chart.colour) parameters.set("colour", chart.colour);
    if (chart.bars) parameters.set("bars", chart.bars);
  }
  const text = parameters.toString();
  if (text.length > longestFragment) return undefined;
  return text && `${text.length > longestSearch ? "#" : "?"}${text}`;
}
