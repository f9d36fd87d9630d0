import { field, type Input, make, tell } from "./field.ts";

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
  const start = onStep(within(value ?? (minimum + maximum) / 2), minimum, step);
  const bounds = { min: minimum, max: maximum, step: step ?? "any", value: start };
  const slider = make("input", { type: "range", "aria-label": label, ...bounds });
  const box = make("input", { type: "number", inputmode: "decimal", ...bounds });
  const form = field("range", start, make("label", {}, make("span", {}, label), box), slider);
  function within(number: number): number {
    return Math.min(maximum, Math.max(minimum, number));
  }
  form.addEventListener("input", (event) => {
    const from = event.target as HTMLInputElement;
    if (from !== slider && from !== box) return;
    event.stopPropagation();
    if (Number.isNaN(from.valueAsNumber)) return;
    const number = within(from.valueAsNumber);
    (from === slider ? box : slider).value = String(number);
    tell(form, number);
  });
  box.addEventListener("change", () => {
    box.value = String(form.value);
  });
  return form;
}
