import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { Crossover } from "../../../../model/crossoverYear.ts";
import { isEffective, type Lever, levers, leverValue } from "../../../../model/lever.ts";
import type { Scenario } from "../../../../model/scenario.ts";
import { type Axis, axisValues, sensitivityGrid } from "../../../../model/sensitivityGrid.ts";
import { tornado } from "../../../../model/tornado.ts";
import { namesOf } from "../../answer/results.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { whenResting } from "../../state/whenResting.ts";
import { heat } from "../tables/growthGrid.ts";
import { tornadoSvg } from "./tornadoSvg.ts";

/** Cells on each side of the map: odd, so that the present scenario stands in the middle one. */
export const mapSize = 31;
const reach = 3;

/** The map of crossover years over two levers, and the tornado of single changes, in the panel that was opened. */
export function connectSensitivity(_root: HTMLElement, { view, words }: PairPage, panel: HTMLElement): void {
  const { features, language } = words;
  const one = <T extends Element>(name: string) => panel.querySelector<T>(`[data-map="${name}"]`) as T;
  const selects = { x: one<HTMLSelectElement>("x"), y: one<HTMLSelectElement>("y") };
  const drawing = one<HTMLElement>("drawing");
  const readout = one<HTMLElement>("readout");
  const chosen: { x: Lever; y: Lever } = { x: "chaserGrowth", y: "leaderGrowth" };
  let cursor: [number, number] = [(mapSize - 1) / 2, (mapSize - 1) / 2];
  let cells: ReturnType<typeof sensitivityGrid> = [];

  const name = (lever: Lever) => fillTemplate(features.levers[lever], namesOf(view.get().assumptions, words));
  const percent = (value: number) => `${formatNumber(value, 1, language)}%`;
  const answer = (outcome: Crossover) =>
    outcome.kind === "crosses"
      ? fillTemplate(words.sentences.year, { year: outcome.year })
      : outcome.kind === "never"
        ? words.form.never
        : words.form.ahead;
  const axis = (scenario: Scenario, lever: Lever): Axis => {
    const now = leverValue(scenario, lever);
    return { lever, from: now - reach, to: now + reach, steps: mapSize };
  };
  const cellAt = ([column, row]: [number, number]) => cells[row * mapSize + column];
  const read = () => {
    const cell = cellAt(cursor);
    if (!cell) return;
    const values = {
      x: name(chosen.x),
      xValue: percent(cell.x),
      y: name(chosen.y),
      yValue: percent(cell.y),
      answer: answer(cell.outcome),
    };
    // Read out while the reader is on the map; not when the map follows a slider.
    readout.ariaLive = document.activeElement === drawing ? "polite" : "off";
    readout.textContent = fillTemplate(features.mapCell, values);
    const mark = drawing.querySelector(".map-cursor");
    mark?.setAttribute("x", String(cursor[0] * 10));
    mark?.setAttribute("y", String((mapSize - 1 - cursor[1]) * 10));
  };
  const fillSelects = (scenario: Scenario) => {
    const usable = levers.filter((lever) => isEffective(scenario, lever));
    for (const key of ["x", "y"] as const) {
      if (!usable.includes(chosen[key])) chosen[key] = key === "x" ? "chaserGrowth" : "leaderGrowth";
      selects[key].replaceChildren(
        ...usable.map((lever) => new Option(name(lever), lever, false, lever === chosen[key])),
      );
    }
  };
  const show = () => {
    const { scenario } = view.get();
    fillSelects(scenario);
    const [x, y] = [axis(scenario, chosen.x), axis(scenario, chosen.y)];
    cells = sensitivityGrid(scenario, x, y);
    const years = cells.flatMap(({ outcome }) => (outcome.kind === "crosses" ? [outcome.year] : []));
    const alternative = fillTemplate(features.mapAlternative, {
      x: name(chosen.x),
      y: name(chosen.y),
      xFrom: percent(x.from),
      xTo: percent(x.to),
      yFrom: percent(y.from),
      yTo: percent(y.to),
      cells: cells.length,
      crossing: years.length,
      never: cells.filter(({ outcome }) => outcome.kind === "never").length,
      early: years.length > 0 ? fillTemplate(words.sentences.year, { year: Math.min(...years) }) : words.form.never,
    });
    drawing.setAttribute("aria-label", alternative);
    drawing.innerHTML = mapSvg(cells, scenario.startYear, axisValues(x), axisValues(y), percent);
    read();
    showTornado(scenario);
  };
  const showTornado = (scenario: Scenario) => {
    const bars = tornado(
      scenario,
      levers.filter((lever) => lever !== "realExchangeRate").map((lever) => ({ lever, by: 1 })),
    );
    const alternative = bars.map(({ lever, low, high }) =>
      fillTemplate(features.tornadoAlternative, {
        lever: name(lever),
        low: answer(low.outcome),
        lowValue: percent(low.value),
        high: answer(high.outcome),
        highValue: percent(high.value),
      }),
    );
    const target = one<HTMLElement>("tornado");
    target.setAttribute("aria-label", alternative.join(" "));
    target.innerHTML = tornadoSvg(bars, view.get().projection.outcome, scenario, {
      name,
      percent,
      answer,
      now: (year) => fillTemplate(features.tornadoNow, { year }),
      narrow: innerWidth < 720,
    });
  };
  const move = (to: [number, number]) => {
    cursor = [Math.min(mapSize - 1, Math.max(0, to[0])), Math.min(mapSize - 1, Math.max(0, to[1]))];
    read();
  };
  for (const key of ["x", "y"] as const) {
    selects[key].addEventListener("change", (event) => {
      event.stopPropagation();
      const other = key === "x" ? "y" : "x";
      const lever = selects[key].value as Lever;
      if (lever === chosen[other]) chosen[other] = chosen[key];
      chosen[key] = lever;
      show();
    });
  }
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!step) return;
    event.preventDefault();
    move([cursor[0] + (step[0] as number), cursor[1] + (step[1] as number)]);
  });
  const point = (event: PointerEvent) => {
    const box = drawing.querySelector(".map-cells")?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor(((event.clientX - box.left) / box.width) * mapSize);
    move([column, mapSize - 1 - Math.floor(((event.clientY - box.top) / box.height) * mapSize)]);
  };
  drawing.addEventListener("pointermove", point);
  drawing.addEventListener("pointerdown", point);
  whenResting(view, () => panel.closest("details")?.open && show(), view.get().projection);
  panel.closest("details")?.addEventListener("toggle", () => panel.closest("details")?.open && show());
  show();
}

function mapSvg(
  cells: ReturnType<typeof sensitivityGrid>,
  startYear: number,
  xs: number[],
  ys: number[],
  percent: (value: number) => string,
): string {
  const side = mapSize * 10;
  const middle = (side - 10) / 2;
  const rect = ({ outcome }: (typeof cells)[number], i: number) =>
    `<rect class="heat-${heat(outcome, startYear)}" x="${(i % mapSize) * 10}" y="${(mapSize - 1 - Math.floor(i / mapSize)) * 10}" width="10" height="10"/>`;
  const every = [0, 5, 10, 15, 20, 25, 30];
  const labels = every
    .map(
      (i) =>
        `<text x="${i * 10 + 5}" y="${side + 16}" text-anchor="middle">${percent(xs[i] as number)}</text><text x="-6" y="${side - i * 10 - 1}" text-anchor="end">${percent(ys[i] as number)}</text>`,
    )
    .join("");
  return `<svg class="map" viewBox="-46 -4 ${side + 62} ${side + 28}"><g class="map-cells">${cells.map(rect).join("")}</g>${labels}<circle class="map-here" cx="${middle + 5}" cy="${middle + 5}" r="6"/><rect class="map-cursor" width="10" height="10"/></svg>`;
}
