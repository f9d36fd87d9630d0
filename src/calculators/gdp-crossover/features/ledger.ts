import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { ratioLinesSvg } from "./ratioLinesSvg.ts";

interface Path {
  readonly name: string;
  readonly from: number;
  readonly values: readonly number[];
}

interface LedgerData {
  readonly actual: Omit<Path, "name">;
  readonly paths: readonly (Path & { readonly id: string })[];
  readonly words: { readonly actual: string; readonly error: string };
}

/** Draws the path that the reader chooses against the actual years, with its error in the last of them. */
export function connectLedger(calculator: GdpCrossover, panel: HTMLElement): void {
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-ledger=${name}]`) as HTMLElement;
  const { actual, paths, words }: LedgerData = JSON.parse(part("data").textContent ?? "{}");
  const { language } = calculator.words;
  const line = ({ from, values }: Omit<Path, "name">) => ({
    years: values.map((_, i) => from + i),
    ratio: values.map((value) => value / 100),
  });
  const choose = (id: string) => {
    const path = paths.find((each) => each.id === id);
    if (!path) return;
    for (const button of panel.querySelectorAll<HTMLElement>("[data-ledger-path]"))
      button.setAttribute("aria-pressed", String(button.dataset.ledgerPath === id));
    const lines = [
      { name: words.actual, actual: true, ...line(actual) },
      { name: path.name, ...line(path) },
    ];
    const { svg, alternative } = ratioLinesSvg(lines, { language, narrow: innerWidth < 720, to: 2040 });
    const last = Math.min(actual.from + actual.values.length, path.from + path.values.length) - 1;
    const error = (path.values[last - path.from] ?? Number.NaN) - (actual.values[last - actual.from] ?? Number.NaN);
    const value = `${error > 0 ? "+" : ""}${formatNumber(error, 1, language)}`;
    const known = Number.isFinite(error) && last >= path.from;
    const year = fillTemplate(calculator.words.sentences.year, { year: last });
    part("title").textContent = known
      ? `${path.name}: ${year} ${fillTemplate(calculator.words.features.pointsSigned, { value })}`
      : path.name;
    part("drawing").innerHTML = svg;
    part("drawing").setAttribute("aria-label", alternative);
  };
  panel.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest<HTMLElement>("[data-ledger-path]")?.dataset.ledgerPath;
    if (id) choose(id);
  });
  choose(paths.find(({ id }) => id === "article-5")?.id ?? paths[0]?.id ?? "");
}
