import { setText } from "../../../setText.ts";
import type { PairPage, PairView } from "../../state/pairPage.ts";
import { sourceKind } from "../../state/sourceKind.ts";
import { toSearch } from "../../state/toSearch.ts";
import { whenResting } from "../../state/whenResting.ts";

/**
 * The question at the head of the page, title, measure, source line and text alternative of the chart, the link to the whole calculator and the answer spoken
 * aloud: all that waits until the hand rests.
 */
export function connectCaptions(root: HTMLElement, { view }: PairPage): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const parts = {
    question: part("question"),
    title: part("title"),
    measure: part("measure"),
    announcement: part("announcement"),
  };
  const chance = part("answer-chance");
  const open = root.querySelector<HTMLAnchorElement>("a[data-part=open]");
  const sources = root.querySelectorAll<HTMLElement>("[data-source]");
  const charts = root.querySelectorAll(".crossover-chart");
  const write = (name: keyof typeof parts, text: string) => {
    const { [name]: element } = parts;
    if (element) setText(element, text);
  };
  // The page's title begins with the question, as the heading does.
  const [first, ...rest] = document.title.split(" · ");
  const isTitled = parts.question !== null && first === parts.question.textContent?.replaceAll("\u2060", "");
  const show = ({ assumptions: a, told, isMoving }: PairView) => {
    if (isMoving) return;
    write("question", told.question);
    if (isTitled) document.title = [told.question, ...rest].join(" · ");
    write("title", told.title);
    write("measure", told.measure);
    const { alternative } = told;
    for (const svg of charts)
      if (svg.getAttribute("aria-label") !== alternative) svg.setAttribute("aria-label", alternative);
    // Its place is kept before the simulations have run.
    if (chance) chance.hidden = a.sd === 0;
    const kind = a.own ? "own" : sourceKind(a.start);
    for (const line of sources) line.hidden = line.dataset.source !== kind;
    if (open) {
      const search = toSearch(a);
      open.href = `${root.dataset.home}${search ? `?${search}` : ""}`;
    }
  };
  view.subscribe(show);
  whenResting(view, ({ told }) => root.dataset.ready !== undefined && write("announcement", told.spoken));
}
