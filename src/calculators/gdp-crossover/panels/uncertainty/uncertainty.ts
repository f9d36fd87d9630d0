import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import { carriedFan } from "../../../../model/carriedFan.ts";
import type { Fan } from "../../../../model/fan.ts";
import type { Projection } from "../../../../model/projectScenario.ts";
import { afterPause } from "../../../afterPause.ts";
import { latestAnswer } from "../../../latestAnswer.ts";
import { setText } from "../../../setText.ts";
import { uncertaintyOf } from "../../answer/uncertaintyOf.ts";
import type { PairPage, PairView } from "../../state/pairPage.ts";
import { showAnswerChance } from "./answerChance.ts";
import { bandPath } from "./bandPath.ts";
import { beyondFrame } from "./beyondFrame.ts";
import { showChanceYears } from "./chanceYears.ts";
import { figureCell } from "./figureCell.ts";
import type { FanQuestion } from "./uncertainty.worker.ts";

/** Asks a worker for the fan of every new scenario; a late answer to an old question is dropped. */
export function connectUncertainty(root: HTMLElement, page: PairPage): void {
  const { view } = page;
  page.fanTools = { drawBand: bandPath, carriedFan };
  const worker = new Worker(new URL("./uncertainty.worker.ts", import.meta.url), { type: "module" });
  let shown: Fan | undefined;
  // Lines and table wait until the hand rests.
  const resting = afterPause(300, () => shown && showChanceYears(root, page, shown));
  const latest = latestAnswer<FanQuestion, { readonly fan: Fan }>(worker, ({ fan }) => {
    if (view.get().assumptions.sd === 0) return;
    shown = fan;
    page.showFan(fan);
    showAnswerChance(root, page, fan);
    showChances(root, page, fan);
    resting.touch();
  });
  let last: Projection | undefined;
  const request = ({ assumptions, projection, data }: PairView) => {
    if (projection === last) return;
    last = projection;
    if (assumptions.sd === 0) {
      latest.drop();
      resting.cancel();
      for (const part of root.querySelectorAll<HTMLElement>("[data-part=chance-strip], [data-part=chance-years]"))
        part.hidden = true;
      return;
    }
    latest.ask({ projection, uncertainty: uncertaintyOf(assumptions, data) });
  };
  view.subscribe(request);
  request(view.get());
  page.drawing.subscribe(() => showBeyond(root, page));
}

/** Says from which year on a band has left the frame of the chart. */
function showBeyond(root: HTMLElement, { drawing: shown, words: { chance, sentences } }: PairPage): void {
  const part = root.querySelector("[data-part=beyond]");
  const now = shown.get();
  if (!part || !now) return;
  const { drawing, chart, years } = now;
  const since = (low: "p05" | "p25", high: "p75" | "p95") => {
    if (!chart.fan) return;
    const { from, [low]: lower, [high]: upper } = chart.fan;
    const year = beyondFrame({ from, low: lower, high: upper }, years[1], drawing.y.domain);
    return year === undefined ? undefined : fillTemplate(sentences.year, { year });
  };
  const [year, inner] = [since("p05", "p95"), since("p25", "p75")];
  const sentence = inner ? chance.beyond50 : chance.beyond90;
  const text = year ? fillTemplate(sentence, { year, inner: inner ?? "" }) : "";
  setText(part, text);
}

function showChances(
  root: HTMLElement,
  { view, words }: PairPage,
  { crossedBy, ahead, never, median, years }: Fan,
): void {
  const strip = root.querySelector<HTMLElement>("[data-part=chance-strip]");
  if (!strip) return;
  const { chance, sentences, language } = words;
  const { by } = view.get().assumptions;
  const at = Math.min(by - (years[0] as number), years.length - 1);
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  const share = (value: number | undefined) => `${formatNumber(100 * (value ?? 0), 0, language)}%`;
  const middle =
    median.kind === "never"
      ? chance.medianNever
      : median.kind === "already-ahead"
        ? chance.medianAhead
        : year(median.year);
  const cells = [
    [middle, chance.median],
    [share(crossedBy[at]), fillTemplate(chance.crossedBy, { year: year(years[at] as number) })],
    [share(ahead[at]), fillTemplate(chance.aheadIn, { year: year(years[at] as number) })],
    [share(never), fillTemplate(chance.neverBy, { year: year(years.at(-1) as number) })],
  ] as const;
  strip.hidden = false;
  strip.dataset.never = String(never);
  strip.dataset.median = median.kind === "crosses" ? String(median.year) : median.kind;
  strip.replaceChildren(...cells.map(([value, label]) => figureCell(value, label)));
}
