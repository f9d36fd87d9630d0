import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import { type Projection, projectScenario } from "../../../../model/projectScenario.ts";
import { keptList, keptName } from "../../../kept/keptList.ts";
import { keptScenarios } from "../../../kept/keptScenarios.ts";
import { tell } from "../../answer/tell.ts";
import { toScenario } from "../../answer/toScenario.ts";
import { yearsShown } from "../../chart/toChart.ts";
import { mostCompared } from "../../state/assumptions.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { toAssumptions } from "../../state/toAssumptions.ts";
import { toSearch } from "../../state/toSearch.ts";
import { whenResting } from "../../state/whenResting.ts";
import { ratioLinesSvg } from "./ratioLinesSvg.ts";
import { describingName, differing, scenarioTraits, type Traits } from "./scenarioTraits.ts";

/** Keeps scenarios under names, and sets up to four side by side in one chart and one table. */
export function connectCompare(root: HTMLElement, page: PairPage, panel: HTMLElement): void {
  const { view, words } = page;
  const { features, sentences, language } = words;
  const one = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-compare="${name}"]`) as T;
  const store = keptScenarios("tideline-scenarios");
  const own = () => toSearch({ ...view.get().assumptions, compare: [] });
  // Stored text is read like any address: whatever it holds, a valid scenario comes out.
  const canonical = (query: string) => toSearch({ ...toAssumptions(query, view.get().data).assumptions, compare: [] });
  const showList = keptList(panel, {
    store,
    words: features,
    own,
    title: () => view.get().told.title,
    canonical,
    compared: () => view.get().assumptions.compare,
    most: mostCompared,
    compare: (compare) => page.change({ ...view.get().assumptions, compare }, "done"),
    choose: page.choose,
    renamed: () => showResult(),
  });
  const showResult = () => {
    const { data, assumptions: present } = view.get();
    const { compare } = present;
    one("result").hidden = compare.length === 0;
    if (compare.length === 0) return;
    let first: Traits | undefined;
    const compared = [own(), ...compare].map((query, i) => {
      const { assumptions } = toAssumptions(query, data);
      const projection = projectScenario(toScenario(assumptions, data));
      const traits = scenarioTraits(assumptions, words);
      const told = tell(assumptions, projection, data, words);
      first ??= traits;
      const name =
        i === 0
          ? features.thisOne
          : (keptName(query, root, { store, canonical }) ?? describingName(traits, first, words));
      return { name, traits, projection, told };
    });
    const columns = differing(compared.map(({ traits }) => traits)).filter((key) => key !== "growth");
    const drawing = one("drawing");
    const { svg, alternative } = ratioLinesSvg(
      compared.map(({ name, projection }) => ({ name, years: projection.years, ratio: projection.ratio })),
      {
        language,
        narrow: innerWidth < 720,
        to: Math.max(...compared.map(({ projection }) => yearsShown(projection)[1])),
        over: (percent, year) => fillTemplate(features.overFrame, { percent, year }),
      },
    );
    drawing.innerHTML = svg;
    drawing.setAttribute("aria-label", alternative);
    const years = [2030, 2040, 2050, 2075];
    const at = ({ years: known, ratio }: Projection, year: number) => {
      const value = ratio[year - (known[0] as number)];
      return value === undefined ? "–" : `${formatNumber(100 * value, 1, language)}%`;
    };
    const row = (cells: readonly string[], tag: "th" | "td") => {
      const tr = document.createElement("tr");
      cells.forEach((text, i) => {
        const cell = document.createElement(i === 0 ? "th" : tag);
        if (i > 2 + columns.length) cell.className = "number";
        if (i === 0 || tag === "th") cell.setAttribute("scope", tag === "th" ? "col" : "row");
        if (cell.tagName === "TD") cell.dataset.label = head[i] ?? "";
        cell.textContent = text;
        tr.append(cell);
      });
      return tr;
    };
    const year = (value: number) => fillTemplate(sentences.year, { year: value });
    const head = [
      words.form.scenario,
      features.growths,
      ...columns.map((key) => features.traits[key as keyof typeof features.traits]),
      words.form.answer,
      ...years.map((value) => fillTemplate(features.ratioIn, { year: year(value) })),
    ];
    one("head").replaceChildren(row(head, "th"));
    one("body").replaceChildren(
      ...compared.map(({ name, traits, projection, told }) =>
        row(
          [
            name,
            traits.growth,
            ...columns.map((key) => traits[key]),
            told.before + told.yearText + told.after,
            ...years.map((value) => at(projection, value)),
          ],
          "td",
        ),
      ),
    );
  };
  const show = () => {
    showList();
    showResult();
  };
  whenResting(view, show);
}
