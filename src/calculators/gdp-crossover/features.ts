import { showNames } from "./form/showNames.ts";
import { showSettings } from "./form/showSettings.ts";
import type { GdpCrossover } from "./gdp-crossover-element.ts";
import { toSearch } from "./state/toSearch.ts";

type Connect = (calculator: GdpCrossover, panel: HTMLElement) => void;

/** The panels that load when they are opened. */
const panels: Record<string, () => Promise<Connect>> = {
  sensitivity: () => import("./panels/sensitivity/sensitivity.ts").then((module) => module.connectSensitivity),
  compare: () => import("./panels/comparison/compare.ts").then((module) => module.connectCompare),
  ledger: () => import("./panels/forecasts/ledger.ts").then((module) => module.connectLedger),
  exports: () => import("./panels/exports/exports.ts").then((module) => module.connectExports),
};

/** Wires up what the first answer does not need. */
export function connectFeatures(calculator: GdpCrossover): void {
  showNames(calculator);
  showSettings(calculator);
  // The build wrote the numbers and tables of the default scenario.
  const numbers = () => {
    import("./panels/results/showResults.ts").then(({ showResults }) => showResults(calculator));
    import("./panels/tables/showTables.ts").then(({ showTables }) => showTables(calculator));
  };
  if (toSearch(calculator.assumptions)) numbers();
  else calculator.addEventListener("settle", numbers, { once: true });
  for (const details of calculator.querySelectorAll<HTMLDetailsElement>("details[data-feature]")) {
    const load = () => {
      details.removeEventListener("toggle", load);
      const panel = details.querySelector<HTMLElement>("[data-panel]");
      if (panel) panels[details.dataset.feature ?? ""]?.().then((connect) => connect(calculator, panel));
    };
    if (details.open) load();
    else details.addEventListener("toggle", load);
  }
  calculator.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest("a[href^='#']")?.getAttribute("href");
    const details = id && calculator.querySelector<HTMLDetailsElement>(`details${id}`);
    if (details) details.open = true;
  });
  if (calculator.assumptions.compare.length > 0) {
    const compare = calculator.querySelector<HTMLDetailsElement>("details[data-feature=compare]");
    if (compare) compare.open = true;
  }
  const mark = () => {
    if (!calculator.assumptions.marks) return;
    calculator.removeEventListener("answer", mark);
    import("./panels/forecasts/forecastMarks.ts").then(({ connectForecastMarks }) => connectForecastMarks(calculator));
  };
  calculator.addEventListener("answer", mark);
  mark();
  const box = calculator.querySelector<HTMLInputElement>("[data-part=chance]");
  const chance = () => {
    if (calculator.assumptions.sd === 0 && !box?.checked) return;
    calculator.removeEventListener("answer", chance);
    box?.removeEventListener("change", chance);
    import("./panels/uncertainty/showChance.ts").then(({ showChance }) => showChance(calculator));
  };
  calculator.addEventListener("answer", chance);
  box?.addEventListener("change", chance);
  chance();
  const chart = calculator.querySelector<HTMLElement>("[data-part=chart]");
  let hand: Promise<(event: Event) => void> | undefined;
  const reach = (event: Event) => {
    hand ??= import("./chart/chartHand.ts").then((module) => module.connectChartHand(calculator, chart as HTMLElement));
    hand.then((take) => take(event));
  };
  for (const type of ["pointerover", "pointerdown", "keydown"]) chart?.addEventListener(type, reach, { once: true });
}
