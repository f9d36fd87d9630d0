import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import type { Fan } from "../../../model/fan.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { uncertaintyOf } from "../uncertaintyOf.ts";
import type { FanQuestion } from "./uncertainty.worker.ts";

/** Asks a worker for the fan of every new scenario; a late answer to an old question is dropped. */
export function connectUncertainty(calculator: GdpCrossover): void {
  const worker = new Worker(new URL("./uncertainty.worker.ts", import.meta.url), { type: "module" });
  let asked = 0;
  let busy = false;
  let waiting: FanQuestion | undefined;
  const ask = (question: FanQuestion) => {
    busy = true;
    worker.postMessage(question);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; fan: Fan }>) => {
    busy = false;
    if (waiting) ask(waiting);
    waiting = undefined;
    if (data.id !== asked || calculator.assumptions.sd === 0) return;
    calculator.fan = { ...data.fan };
    calculator.showFan();
    showChances(calculator, data.fan);
  });
  const request = () => {
    const { assumptions, projection } = calculator.answered;
    if (assumptions.sd === 0) {
      asked++;
      const strip = calculator.querySelector<HTMLElement>("[data-part=chance-strip]");
      if (strip) strip.hidden = true;
      return;
    }
    const question = { id: ++asked, projection, uncertainty: uncertaintyOf(assumptions, calculator.data) };
    if (busy) waiting = question;
    else ask(question);
  };
  calculator.addEventListener("answer", request);
  request();
}

function showChances(calculator: GdpCrossover, { crossedBy, ahead, never, median, years }: Fan): void {
  const strip = calculator.querySelector<HTMLElement>("[data-part=chance-strip]");
  if (!strip) return;
  const { features, sentences, language } = calculator.words;
  const { by } = calculator.assumptions;
  const at = Math.min(by - (years[0] as number), years.length - 1);
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  const share = (value: number | undefined) => `${formatNumber(100 * (value ?? 0), 0, language)}%`;
  const middle =
    median.kind === "never"
      ? features.medianNever
      : median.kind === "already-ahead"
        ? features.medianAhead
        : year(median.year);
  const cells = [
    [middle, features.median],
    [share(crossedBy[at]), fillTemplate(features.crossedBy, { year: year(years[at] as number) })],
    [share(ahead[at]), fillTemplate(features.aheadIn, { year: year(years[at] as number) })],
    [share(never), fillTemplate(features.neverBy, { year: year(years.at(-1) as number) })],
  ] as const;
  strip.hidden = false;
  strip.dataset.never = String(never);
  strip.dataset.median = median.kind === "crosses" ? String(median.year) : median.kind;
  strip.replaceChildren(
    ...cells.map(([value, label]) => {
      const cell = document.createElement("div");
      const [dd, dt] = [document.createElement("dd"), document.createElement("dt")];
      dd.textContent = value;
      dt.textContent = label;
      cell.append(dd, dt);
      return cell;
    }),
  );
}
