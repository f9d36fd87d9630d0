import { fillTemplate } from "../../../language/fillTemplate.ts";
import { rate } from "../answer/tell.ts";
import { type Assumptions, ranges } from "../state/assumptions.ts";
import type { PairPage } from "../state/pairPage.ts";
import { withSlider } from "./controls.ts";
import { spinNumber } from "./spinNumber.ts";

const growthOf = {
  cg: ({ chaserGrowth }: Assumptions) => chaserGrowth,
  lg: ({ leaderGrowth }: Assumptions) => leaderGrowth,
};

/** The two growth rates in the headline: stepped by keys, dragged, or typed over. */
export function connectGrowthNumbers(root: HTMLElement, page: PairPage): void {
  const { view, words } = page;
  for (const span of root.querySelectorAll<HTMLElement>("[data-spin]")) {
    const name = span.dataset.spin as keyof typeof growthOf;
    const value = () => growthOf[name](view.get().assumptions);
    const spin = spinNumber(
      span,
      value,
      (next, gesture) => page.change(withSlider(view.get().assumptions, name, next), gesture),
      (typed, take) => page.readTyped(typed, { range: ranges.growth, unit: "percent" }, take),
      (note) => page.remark({ ...note, name }),
    );
    view.subscribe(({ isMoving }) => {
      const now = value();
      const texts = () => ({ shown: rate(now, words), spoken: fillTemplate(words.sentences.spoken, { value: now }) });
      spin.show(now, texts, isMoving);
    });
  }
}
