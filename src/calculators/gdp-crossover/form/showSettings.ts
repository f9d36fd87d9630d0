import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import { stepFields } from "../../stepFields.ts";
import { startOf } from "../answer/toScenario.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { dollarEconomy } from "../state/assumptions.ts";
import { toSearch } from "../state/toSearch.ts";

/** Shows the less frequent settings, and takes on shocks and own numbers. */
export function showSettings(calculator: GdpCrossover): void {
  const one = <T extends HTMLElement>(selector: string) => calculator.querySelector<T>(selector);
  /** The field that is being typed into: its text is not yet a setting. */
  let typing: EventTarget | null = null;
  calculator.addEventListener("input", ({ target }) => {
    typing = target;
  });
  calculator.addEventListener(
    "change",
    () => {
      typing = null;
    },
    true,
  );
  const set = (name: string, value: string | number) => {
    const field = one<HTMLInputElement | HTMLSelectElement>(`[data-setting="${name}"]`);
    if (field && field !== typing && field.value !== String(value)) field.value = String(value);
  };
  stepFields(calculator);
  const show = () => {
    const { assumptions: a, scenario } = calculator.answered;
    const ownStart = one<HTMLOptionElement>("[data-setting=start] option[value=own]");
    if (ownStart) {
      ownStart.hidden = ownStart.disabled = a.own === undefined;
      ownStart.text = fillTemplate(calculator.words.form.ownStart, { year: scenario.startYear });
    }
    for (const name of ["basis", "axis", "view"] as const) set(name, a[name]);
    for (const side of ["chaser", "leader"] as const) set(side, calculator.words.economies[a[side]]?.name ?? a[side]);
    set("start", a.own ? "own" : a.start);
    set("marks", a.marks ? "forecasts" : "none");
    set("to", a.horizon);
    set("by", a.by);
    set("seed", a.seed);
    set("cgEnd", a.chaserFade?.end ?? "");
    set("cgHalf", a.chaserFade?.half ?? "");
    set("lgEnd", a.leaderFade?.end ?? "");
    set("lgHalf", a.leaderFade?.half ?? "");
    const start = startOf(a, calculator.data);
    for (const option of calculator.querySelectorAll<HTMLOptionElement>("[data-setting=basis] option")) {
      option.disabled =
        a.own === undefined &&
        ((option.value === "ppp" && !start.ppp) || (start.history === "retail" && option.value !== "market"));
    }
    const applies = a.basis === "market";
    const block = one("[data-part=price-block]");
    block?.classList.toggle("idle", !applies);
    for (const name of ["fx", "rer"]) {
      const slider = one<HTMLInputElement>(`[data-rate=${name}] input`);
      if (slider) slider.disabled = a.chaser === dollarEconomy;
    }
    const remark = one("[data-part=not-applying]");
    if (remark) remark.hidden = applies;
    if (a.own || !one("[data-part=own-form]")?.contains(document.activeElement)) {
      const levels = { cy0: scenario.startYear, cgdp: scenario.chaser.gdp, lgdp: scenario.leader.gdp };
      for (const [name, value] of Object.entries(levels)) {
        const field = one<HTMLInputElement>(`[data-own=${name}]`);
        if (field) field.value = String(value);
      }
    }
    showShocks();
  };
  const showShocks = () => {
    const list = one("[data-part=shocks]");
    const { form, economies } = calculator.words;
    list?.replaceChildren(
      ...calculator.assumptions.shocks.map(({ code, year, change }, i) => {
        const item = document.createElement("li");
        const shock = `${economies[code]?.name ?? code}, ${year}: ${formatNumber(change, change % 1 ? 1 : 0, calculator.words.language)}%`;
        item.textContent = `${shock} `;
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = form.remove;
        button.setAttribute("aria-label", fillTemplate(form.removeShock, { shock }));
        button.addEventListener("click", () => {
          const shocks = calculator.assumptions.shocks.filter((_, other) => other !== i);
          calculator.change({ ...calculator.assumptions, shocks }, "done");
          one<HTMLElement>("[data-part=shocks] button, [data-action=add-shock]")?.focus();
        });
        item.append(button);
        return item;
      }),
    );
  };
  calculator.addEventListener("click", ({ target }) => {
    const action = (target as Element).closest<HTMLElement>("[data-action]")?.dataset.action;
    const value = (selector: string) => one<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? "";
    if (action === "add-shock") {
      const side = value("[data-shock=code]") === "leader" ? "leader" : "chaser";
      const shock = `${calculator.assumptions[side]}:${value("[data-shock=year]")}:${value("[data-shock=change]")}`;
      calculator.choose(`${toSearch(calculator.assumptions) || "cg=5"}&shock=${encodeURIComponent(shock)}`);
    }
    if (action === "use-own")
      calculator.set(Object.fromEntries(["cy0", "cgdp", "lgdp"].map((name) => [name, value(`[data-own=${name}]`)])));
    if (action === "drop-own") calculator.set({ cy0: "", cgdp: "", lgdp: "" });
  });
  const choosing = () => import("./chooseEconomies.ts");
  const offer = () => choosing().then(({ offerNames }) => offerNames(calculator));
  for (const field of calculator.querySelectorAll<HTMLInputElement>(".economy-choice input"))
    field.addEventListener("focus", () => {
      field.select();
      offer();
    });
  one("[data-part=region]")?.addEventListener("change", offer);
  calculator.addEventListener("click", ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>("[data-neighbour]")?.dataset.neighbour;
    if (choice) choosing().then(({ stepEconomy }) => stepEconomy(calculator, choice));
  });
  calculator.addEventListener("settle", show);
  show();
}
