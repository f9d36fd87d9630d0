import { holdPresses } from "../../holdPresses.ts";
import { connectMoreSettings } from "../form/moreSettings.ts";
import { connectNames } from "../form/names.ts";
import type { PairPage } from "../state/pairPage.ts";
import { whenResting } from "../state/whenResting.ts";
import { connectPresets } from "./presets/presets.ts";
import { connectTide } from "./sentence/tide.ts";

type Connect = (root: HTMLElement, page: PairPage, panel: HTMLElement) => void;

/** The panels that load when they are opened. */
const panels: Record<string, () => Promise<Connect>> = {
  sensitivity: () => import("./sensitivity/sensitivity.ts").then((module) => module.connectSensitivity),
  compare: () => import("./comparison/compare.ts").then((module) => module.connectCompare),
  ledger: () => import("./forecasts/ledger.ts").then((module) => module.connectLedger),
  exports: () => import("./exports/exports.ts").then((module) => module.connectExports),
};

/** Wires up what the first answer does not need. `contact` is the last event of the hand that asked for it. */
export function connectPanels(root: HTMLElement, page: PairPage, contact?: Event): void {
  connectTide(page);
  connectPresets(root, page);
  connectNames(root, page);
  connectMoreSettings(root, page);
  loadWhenResting(root, page);
  loadWhenOpened(root, page);
  loadWithAssumption(
    page,
    ({ marks }) => marks,
    async () => {
      const { connectForecastMarks } = await import("./forecasts/forecastMarks.ts");
      connectForecastMarks(root, page);
    },
  );
  const box = root.querySelector<HTMLInputElement>("[data-part=chance]");
  const loadUncertainty = loadWithAssumption(
    page,
    ({ sd }) => sd > 0 || box?.checked === true,
    async () => {
      const { connectSwitch } = await import("./uncertainty/uncertaintySwitch.ts");
      connectSwitch(root, page);
    },
  );
  box?.addEventListener("change", loadUncertainty);
  loadAtHand(root, page, contact);
}

/** The numbers and tables of another scenario than the one that the build wrote, which is the one of no address. */
function loadWhenResting(root: HTMLElement, page: PairPage): void {
  let isLoaded = false;
  whenResting(
    page.view,
    () => {
      if (isLoaded) return;
      isLoaded = true;
      import("./results/resultStrip.ts").then(({ connectResults }) => connectResults(root, page));
      import("./tables/tables.ts").then(({ connectTables }) => connectTables(root, page));
    },
    page.built,
  );
}

/** Each panel behind a line of its own, and a link to one opens it. */
function loadWhenOpened(root: HTMLElement, page: PairPage): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>("details[data-feature]")) {
    const load = () => {
      details.removeEventListener("toggle", load);
      const panel = details.querySelector<HTMLElement>("[data-panel]");
      if (!panel) return;
      const pressAnew = holdPresses(panel);
      panels[details.dataset.feature ?? ""]?.().then((connect) => {
        connect(root, page, panel);
        pressAnew();
      });
    };
    if (details.open) load();
    else details.addEventListener("toggle", load);
  }
  root.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest("a[href^='#']")?.getAttribute("href");
    const details = id && root.querySelector<HTMLDetailsElement>(`details${id}`);
    if (details) details.open = true;
  });
  const compare = root.querySelector<HTMLDetailsElement>("details[data-feature=compare]");
  if (compare && page.view.get().assumptions.compare.length > 0) compare.open = true;
}

/** Loads once the assumptions ask for it. What it returns looks again. */
function loadWithAssumption(
  { view }: PairPage,
  isAsked: (assumptions: ReturnType<PairPage["view"]["get"]>["assumptions"]) => boolean,
  load: () => void,
): () => void {
  let isLoaded = false;
  const look = () => {
    if (isLoaded || !isAsked(view.get().assumptions)) return;
    isLoaded = true;
    load();
  };
  view.subscribe(look);
  look();
  return look;
}

/** What the chart says to a pointer, a finger and keys. */
function loadAtHand(root: HTMLElement, page: PairPage, contact?: Event): void {
  const chart = root.querySelector<HTMLElement>("[data-part=chart]");
  if (!chart) return;
  let hand: Promise<(event: Event) => void> | undefined;
  const reach = (event: Event) => {
    hand ??= import("../chart/chartHand.ts").then(({ connectChartHand }) => connectChartHand(root, page, chart));
    hand.then((take) => take(event));
  };
  const types = ["pointerover", "pointerdown", "keydown"];
  for (const type of types) chart.addEventListener(type, reach, { once: true });
  if (contact && types.includes(contact.type) && chart.contains(contact.target as Node)) reach(contact);
}
