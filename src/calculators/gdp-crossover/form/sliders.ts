import { setText } from "../../setText.ts";
import { heldBox } from "../heldBox.ts";
import type { PairPage, PairView } from "../state/pairPage.ts";
import { sliderText, sliderValues, withSlider } from "./controls.ts";

/** The sliders: each moves its own number, and shows the one that was set elsewhere. `released` hears of a hand that lets go. */
export function connectSliders(root: HTMLElement, page: PairPage, released: () => void): void {
  const sliders = Array.from(root.querySelectorAll<HTMLElement>("[data-rate]"), (row) => {
    const input = row.querySelector("input") as HTMLInputElement;
    const name = row.dataset.rate as string;
    input.addEventListener("input", () =>
      page.change(withSlider(page.view.get().assumptions, name, Number(input.value)), "moving"),
    );
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      released();
    });
    return { name, input, box: heldBox(row), text: row.querySelector(".rate-value") as HTMLElement, shown: Number.NaN };
  });
  const show = ({ assumptions, isMoving }: Pick<PairView, "assumptions" | "isMoving">) => {
    const values = sliderValues(assumptions);
    for (const slider of sliders) {
      const { name, input, box } = slider;
      if (!isMoving) box.release();
      const value = values[name] as number;
      if (slider.shown === value) continue;
      slider.shown = value;
      if (isMoving) box.hold();
      const words = sliderText(name, value, page.words);
      setText(slider.text, words);
      input.setAttribute("aria-valuetext", words);
      if (Number(input.value) !== value) input.value = String(value);
    }
  };
  page.view.subscribe(show);
  show(page.view.get());
}
