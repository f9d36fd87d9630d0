import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { neighbourOf } from "../neighbour.ts";
import { startOf } from "../toScenario.ts";

/** Names to choose from as one types, those of a region if one is chosen, and the economies next above and next below. */
export function chooseEconomies(calculator: GdpCrossover): void {
  const list = calculator.querySelector("datalist");
  const region = calculator.querySelector<HTMLSelectElement>("[data-part=region]");
  const offer = () => {
    const { economies } = calculator.data;
    const { market } = startOf(calculator.assumptions, calculator.data);
    const codes = Object.keys(economies).filter(
      (code) => code in market && (!region?.value || economies[code]?.region === region.value),
    );
    list?.replaceChildren(...codes.map((code) => new Option(code, calculator.words.economies[code]?.name)));
  };
  region?.addEventListener("change", offer);
  for (const field of calculator.querySelectorAll<HTMLInputElement>("[data-setting=chaser], [data-setting=leader]")) {
    field.addEventListener("focus", () => {
      offer();
      field.select();
    });
  }
  calculator.addEventListener("click", ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>("[data-neighbour]")?.dataset.neighbour;
    const [side, step] = (choice ?? "").split(":");
    if (side !== "chaser" && side !== "leader") return;
    const code = neighbourOf(calculator.assumptions, calculator.data, side, Number(step) as -1 | 1);
    if (code !== undefined) calculator.set({ [side]: code });
  });
}
