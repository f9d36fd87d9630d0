import { startOf } from "../answer/toScenario.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { neighbourOf } from "../state/neighbour.ts";

/** Offers names to choose from as one types: those of the region that is chosen, if one is. */
export function offerNames(calculator: GdpCrossover): void {
  const list = calculator.querySelector("datalist");
  const region = calculator.querySelector<HTMLSelectElement>("[data-part=region]");
  const { economies } = calculator.data;
  const { market } = startOf(calculator.assumptions, calculator.data);
  const codes = Object.keys(economies).filter(
    (code) => code in market && (!region?.value || economies[code]?.region === region.value),
  );
  list?.replaceChildren(
    ...codes.map((code) => {
      const option = new Option(code);
      option.value = calculator.words.economies[code]?.name ?? code;
      return option;
    }),
  );
}

/** Takes the economy next above or next below in the place of one side; `choice` is "chaser:-1". */
export function stepEconomy(calculator: GdpCrossover, choice: string): void {
  const [side, step] = choice.split(":");
  if (side !== "chaser" && side !== "leader") return;
  const code = neighbourOf(calculator.assumptions, calculator.data, side, Number(step) as -1 | 1);
  if (code !== undefined) calculator.set({ [side]: code });
}
