import { formatNumber } from "../../../../language/numbers.ts";
import type { Crossover } from "../../../../model/crossoverYear.ts";
import { withLever } from "../../../../model/lever.ts";
import { projectScenario } from "../../../../model/projectScenario.ts";
import type { Scenario } from "../../../../model/scenario.ts";

const columns = [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5];
const rows = [1, 0.5, 0, -0.5, -1, -1.5];

/** How soon, from 1 (more than half a century) to 5 (within eight years); 0 is never, 6 ahead already. */
export function heat(outcome: Crossover, startYear: number): number {
  if (outcome.kind === "never") return 0;
  if (outcome.kind === "already-ahead") return 6;
  const years = outcome.year - startYear;
  return 1 + [50, 28, 16, 8].filter((limit) => years <= limit).length;
}

/** The small map of crossover years around a scenario's growth rates, half a point apart, as an HTML table body. */
export function growthGridHtml(
  scenario: Scenario,
  words: { never: string; ahead: string; language: "en" | "ko" },
): string {
  const { chaser, leader, startYear } = scenario;
  const percent = (value: number) => formatNumber(value, 1, words.language);
  const cell = (dx: number, dy: number) => {
    const moved = withLever(
      withLever(scenario, "chaserGrowth", chaser.growth + dx),
      "leaderGrowth",
      leader.growth + dy,
    );
    const { outcome } = projectScenario(moved);
    const text = outcome.kind === "crosses" ? outcome.year : outcome.kind === "never" ? words.never : words.ahead;
    const here = dx === 0 && dy === 0 ? " here" : "";
    return `<td class="heat-${heat(outcome, startYear)}${here}">${text}</td>`;
  };
  const body = rows.map(
    (dy) => `<tr><th scope="row">${percent(leader.growth + dy)}</th>${columns.map((dx) => cell(dx, dy)).join("")}</tr>`,
  );
  const foot = `<tr><td></td>${columns.map((dx) => `<th scope="col">${percent(chaser.growth + dx)}</th>`).join("")}</tr>`;
  return body.join("") + foot;
}
