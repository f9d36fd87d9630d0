import { field, type Input, make, tell } from "./field.ts";
import { typedNumber, typedWords } from "./typedNumber.ts";

export interface RangeOptions {
  readonly label?: string;
  readonly step?: number;
  /** The value at the start; the middle of the range where none is given. */
  readonly value?: number;
}

/** The nearest value that a slider can stand on; a browser moves it there by itself, a build has none. */
function onStep(value: number, minimum: number, step: number | undefined): number {
  if (!step) return value;
  const decimals = Math.max(...[minimum, step].map((each) => String(each).split(".")[1]?.length ?? 0));
  return Number((minimum + Math.round((value - minimum) / step) * step).toFixed(decimals));
}

/** A number between two bounds: a slider, and a box to type it in. */
export function range(
  [minimum, maximum]: readonly [number, number],
  { label = "", step, value }: RangeOptions = {},
): Input<number> {
  const middle = Math.min(maximum, Math.max(minimum, value ?? (minimum + maximum) / 2));
  const start = onStep(middle, minimum, step);
  const bounds = { min: minimum, max: maximum, step: step ?? "any", value: start };
  const slider = make("input", { type: "range", "aria-label": label, ...bounds });
  // A box of the type "number" would drop a comma, and take ten times as much.
  const box = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", value: start });
  const form = field("range", start, make("label", {}, make("span", {}, label), box), slider);
  const typed = () => typedNumber(box.value, { minimum, maximum, step });
  form.addEventListener("input", (event) => {
    const from = event.target;
    if (from !== slider && from !== box) return;
    event.stopPropagation();
    const reading = from === slider ? ({ kind: "number", value: slider.valueAsNumber } as const) : typed();
    tellUnread(form, box, reading.kind === "ambiguous" ? words().ambiguous(...reading.readings) : undefined);
    if (reading.kind !== "number") return;
    (from === slider ? box : slider).value = String(reading.value);
    tell(form, reading.value);
  });
  box.addEventListener("change", () => {
    const reading = typed();
    if (reading.kind === "number" && reading.isMoved) tellUnread(form, box, words().moved(box.value, form.value));
    if (reading.kind === "number" || box.value.trim() === "") box.value = String(form.value);
    else if (reading.kind === "unreadable") tellUnread(form, box, words().unreadable);
  });
  return form;
}

const pageLanguage = () => (document.documentElement.lang === "ko" ? "ko" : "en");
const words = () => typedWords[pageLanguage()];

/** Says below a form why what its box holds is not its value; without a sentence, that it is. */
function tellUnread(form: HTMLFormElement, box: HTMLInputElement, sentence: string | undefined): void {
  form.querySelector(".input-unread")?.remove();
  box.ariaInvalid = sentence === undefined ? null : "true";
  if (sentence) form.append(make("p", { class: "input-unread", role: "alert", lang: pageLanguage() }, sentence));
}
