import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { ratioLinesSvg } from "../comparison/ratioLinesSvg.ts";

interface Path {
  readonly from: number;
  readonly values: readonly number[];
}

interface LedgerPath extends Path {
  readonly id: string;
  readonly name: string;
  /** The first year that is a forecast; up to it the path rests on what was known. */
  readonly scoredFrom: number;
  readonly crossing?: number | undefined;
}

interface LedgerData {
  readonly actual: Path;
  readonly paths: readonly LedgerPath[];
  readonly words: { readonly actual: string; readonly titleError: string; readonly titlePending: string };
}

/** Draws the path that the reader chooses under its own row, against the actual years, with its error in the last. */
export function connectLedger(_root: HTMLElement, page: PairPage, panel: HTMLElement): void {
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-ledger=${name}]`) as HTMLElement;
  const { actual, paths, words }: LedgerData = JSON.parse(part("data").textContent ?? "{}");
  const { language, features, sentences } = page.words;
  const place = rowOfItsOwn(part("chart"));
  const latest = actual.from + actual.values.length - 1;
  const line = ({ from, values }: Path) => ({
    years: values.map((_, i) => from + i),
    ratio: values.map((value) => value / 100),
  });
  const titleOf = (path: LedgerPath) => {
    const last = Math.min(latest, path.from + path.values.length - 1);
    if (last < path.scoredFrom) return fillTemplate(words.titlePending, { name: path.name });
    const error = (path.values[last - path.from] as number) - (actual.values[last - actual.from] as number);
    const value = `${error > 0 ? "+" : ""}${formatNumber(error, 1, language)}`;
    const points = fillTemplate(features.pointsSigned, { value });
    return fillTemplate(words.titleError, {
      name: path.name,
      year: fillTemplate(sentences.year, { year: last }),
      points,
    });
  };
  const draw = (path: LedgerPath) => {
    // As far as the path has been overtaken by events, and its own crossing: a path is no better for being drawn on.
    const to = path.crossing ? Math.max(latest + 1, path.crossing + 3) : undefined;
    const { svg, alternative } = ratioLinesSvg(
      [
        { name: words.actual, actual: true, ...line(actual) },
        { name: path.name, ...line(path) },
      ],
      {
        language,
        narrow: innerWidth < 720,
        ...(to && { to }),
        over: (percent, year) => fillTemplate(features.overFrame, { percent, year }),
      },
    );
    part("title").textContent = titleOf(path);
    part("drawing").innerHTML = svg;
    part("drawing").setAttribute("aria-label", alternative);
  };
  const choose = (id: string) => {
    const path = paths.find((each) => each.id === id);
    const chosen = panel.querySelector<HTMLElement>(`[data-ledger-path="${id}"]`);
    if (!path || !chosen) return;
    for (const button of panel.querySelectorAll("[data-ledger-path]"))
      button.setAttribute("aria-pressed", String(button === chosen));
    place.under(chosen, () => draw(path));
  };
  for (const button of panel.querySelectorAll<HTMLButtonElement>("[data-ledger-all]")) showFew(button);
  panel.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest<HTMLElement>("[data-ledger-path]")?.dataset.ledgerPath;
    if (!id) return;
    choose(id);
    place.show();
  });
  choose(paths.find(({ id }) => id === "article-5")?.id ?? paths[0]?.id ?? "");
}

/** How many rows of a table a telephone shows, where each is a card, before the reader asks for the others. */
const fewRows = 5;

/** Folds the later rows of the table before a button, which brings them back; the style sheet does so on telephones. */
function showFew(button: HTMLButtonElement): void {
  const table = button.previousElementSibling?.querySelector("table");
  const later = Array.from(table?.tBodies[0]?.rows ?? []).slice(fewRows);
  if (later.length === 0) return;
  for (const row of later) row.classList.add("later");
  button.hidden = false;
  button.addEventListener("click", () => {
    for (const row of later) row.classList.remove("later");
    button.hidden = true;
    later[0]?.querySelector<HTMLElement>("button, a")?.focus();
  });
}

/** A table row for the chart, which goes under the row of the button that asked for it; the button stays in place. */
function rowOfItsOwn(chart: HTMLElement) {
  const row = document.createElement("tr");
  row.className = "ledger-chart-row";
  const cell = row.insertCell();
  cell.append(chart);
  return {
    under(button: HTMLElement, draw: () => void) {
      const above = button.closest("tr") as HTMLTableRowElement;
      const before = button.getBoundingClientRect().top;
      cell.colSpan = above.cells.length;
      above.after(row);
      draw();
      scrollBy({ top: button.getBoundingClientRect().top - before, behavior: "instant" });
    },
    /** Brings the chart into view where it is not; without motion for readers who want none. */
    show() {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      row.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
    },
  };
}
