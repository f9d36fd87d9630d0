import { startOf } from "../answer/toScenario.ts";
import { neighbourOf } from "../state/neighbour.ts";
import type { PairPage } from "../state/pairPage.ts";

/** Offers names to choose from as one types: those of the region that is chosen, if one is. */
export function offerNames(root: HTMLElement, { view, words }: PairPage): void {
  const list = root.querySelector("datalist");
  const region = root.querySelector<HTMLSelectElement>("[data-part=region]");
  const { assumptions, data } = view.get();
  const { economies } = data;
  const { market } = startOf(assumptions, data);
  const codes = Object.keys(economies).filter(
    (code) => code in market && (!region?.value || economies[code]?.region === region.value),
  );
  list?.replaceChildren(
    ...codes.map((code) => {
      const option = new Option(code);
      option.value = words.economies[code]?.name ?? code;
      return option;
    }),
  );
}

/** Takes the economy next above or next below in the place of one side; `choice` is "chaser:-1". */
export function stepEconomy(page: PairPage, choice: string): void {
  const [side, step] = choice.split(":");
  if (side !== "chaser" && side !== "leader") return;
  const code = neighbourOf(page.view.get().assumptions, page.view.get().data, side, Number(step) as -1 | 1);
  if (code !== undefined) page.set({ [side]: code });
}
