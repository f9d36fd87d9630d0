import { setText } from "../../setText.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** The rule of growth, the start, the measure, the horizon and what the chart shows: each a parameter of the address. */
export function connectSettings(root: HTMLElement, page: FieldPage): void {
  const settings = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-setting]")];
  for (const setting of settings) {
    const name = setting.dataset.setting as string;
    if (setting instanceof HTMLInputElement && setting.type === "range")
      setting.addEventListener("input", () => page.change({ horizon: Number(setting.value) }, "moving"));
    else setting.addEventListener("change", () => page.set({ [name]: setting.value }));
  }
  const show = () => {
    const { assumptions: a } = page.view.get().reading;
    const values: Readonly<Record<string, string | number>> = {
      growth: a.growth,
      start: a.start,
      base: a.base,
      to: a.horizon,
      view: a.view,
      marks: a.marks,
      frontier: a.frontier,
      speed: a.speed,
    };
    for (const setting of settings) {
      const value = String(values[setting.dataset.setting as string]);
      if (setting.value !== value) setting.value = value;
    }
    const converge = root.querySelector<HTMLElement>("[data-part=converge]");
    if (converge) converge.hidden = a.growth !== "converge";
    const horizon = root.querySelector("[data-part=horizon]");
    if (horizon) setText(horizon, String(a.horizon));
  };
  page.view.subscribe(show);
  show();
}
