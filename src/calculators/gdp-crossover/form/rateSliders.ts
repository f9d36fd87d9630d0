import { setText } from "../../setText.ts";

export interface RateSliders {
  /** Shows values by the sliders' names, each with its words. */
  show(values: Readonly<Record<string, number>>, text: (name: string, value: number) => string): void;
}

/** The sliders below an element: `moved` hears of every step, `released` when the hand lets go. */
export function rateSliders(
  root: HTMLElement,
  moved: (name: string, value: number) => void,
  released: () => void,
): RateSliders {
  const sliders = Array.from(root.querySelectorAll<HTMLElement>("[data-rate]"), (row) => {
    const input = row.querySelector("input") as HTMLInputElement;
    const name = row.dataset.rate as string;
    input.addEventListener("input", () => moved(name, Number(input.value)));
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      released();
    });
    return { name, input, value: row.querySelector(".rate-value") as HTMLElement, shown: Number.NaN };
  });
  return {
    show(values, text) {
      for (const slider of sliders) {
        const { name, input } = slider;
        const value = values[name] as number;
        if (slider.shown === value) continue;
        slider.shown = value;
        const words = text(name, value);
        setText(slider.value, words);
        input.setAttribute("aria-valuetext", words);
        if (Number(input.value) !== value) input.value = String(value);
      }
    },
  };
}
