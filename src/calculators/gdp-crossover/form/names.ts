import { fillTemplate } from "../../../language/fillTemplate.ts";
import { setText } from "../../setText.ts";
import { sideColours } from "../answer/colours.ts";
import { tableUnit } from "../panels/tables/yearTable.ts";
import type { PairPage } from "../state/pairPage.ts";
import { whenResting } from "../state/whenResting.ts";

/** Keeps names, colours, units and the source line in step with the economies and the starting point. */
export function connectNames(root: HTMLElement, { view, words }: PairPage): void {
  const { form, economies } = words;
  const text = (part: string, value: string) => {
    const element = root.querySelector(`[data-part="${part}"]`);
    if (element) setText(element, value);
  };
  whenResting(view, ({ assumptions: a, projection }) => {
    const colours = sideColours(a.chaser, a.leader);
    for (const side of ["chaser", "leader"] as const) {
      const economy = economies[a[side]];
      if (!economy) continue;
      const { name, full } = economy;
      const values = { name, full };
      for (const part of [`name-${side}`, `head-${side}`, `shock-${side}`]) text(part, name);
      text(`prices-${side}`, fillTemplate(form.pricesOf, values));
      text(`fade-${side}`, fillTemplate(form.fadeOf, values));
      const letter = side[0] as "c" | "l";
      root.querySelector(`[data-spin=${letter}g]`)?.setAttribute("aria-label", fillTemplate(form.growthSpin, values));
      const coloured = `[data-spin=${letter}g], [data-rate=${letter}g], [data-rate=${letter}p]`;
      for (const element of root.querySelectorAll<HTMLElement>(coloured)) element.dataset.colour = colours[side];
    }
    const currency = economies[a.chaser]?.currency ?? "";
    text("prices", fillTemplate(form.prices, { currency }));
    text("currency", fillTemplate(form.currency, { currency: currency.charAt(0).toUpperCase() + currency.slice(1) }));
    text(
      "grid-measure",
      fillTemplate(form.gridMeasure, {
        chaser: economies[a.chaser]?.name ?? "",
        chaserFull: economies[a.chaser]?.full ?? "",
        leader: economies[a.leader]?.name ?? "",
        leaderFull: economies[a.leader]?.full ?? "",
      }),
    );
    text("unit", form[tableUnit(projection)]);
  });
}
