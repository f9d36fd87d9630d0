import { modelEdition } from "../../../model/modelEdition.ts";
import type { Answered } from "../gdp-crossover-element.ts";
import { toSearch } from "../toSearch.ts";
import { pngText } from "./pngText.ts";

/** The query string as it stands in a file: never empty, so that the default scenario can be told from no scenario. */
export function queryOf({ assumptions }: Pick<Answered, "assumptions">): string {
  return toSearch(assumptions) || `model=${modelEdition}`;
}

/** The path as CSV: one row a year, the scenario's query string in the last column of every row. */
export function pathCsv(answered: Answered): string {
  const { assumptions: a, projection } = answered;
  const query = queryOf(answered);
  const rows = projection.years.map((year, i) =>
    [year, projection.chaser[i], projection.leader[i], 100 * (projection.ratio[i] as number), query].join(","),
  );
  return `${[["year", `${a.chaser.toLowerCase()}_billion`, `${a.leader.toLowerCase()}_billion`, "ratio_percent", "scenario"].join(","), ...rows].join("\n")}\n`;
}

/** Assumptions and results as JSON, with the editions of model and data. */
export function scenarioJson(answered: Answered, link: string, startName: string): string {
  const { assumptions, scenario, projection, told } = answered;
  const file = {
    kind: "tideline-growth-crossover",
    model: modelEdition,
    data: { start: assumptions.own ? "own numbers" : assumptions.start, edition: startName },
    link,
    query: queryOf(answered),
    units: { levels: "billion", rates: "percent a year", sd: "log points" },
    assumptions,
    scenario,
    results: { answer: told.spoken, ...projection },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The query string inside an exported file of any kind, or undefined when there is none. */
export function queryIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngText(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, 2_000_000));
  if (text.trimStart().startsWith("{")) {
    try {
      const { query } = JSON.parse(text) as { query?: unknown };
      return typeof query === "string" ? query : undefined;
    } catch {
      return undefined;
    }
  }
  const inSvg = /<metadata>tideline\?([^<]*)<\/metadata>/.exec(text)?.[1];
  if (inSvg) return inSvg.replaceAll("&amp;", "&");
  const [head, first] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return head?.endsWith(",scenario") ? first?.split(",")[4] : undefined;
}
