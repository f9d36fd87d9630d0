import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import { stepFields } from "../../stepFields.ts";
import { startOf } from "../answer/toScenario.ts";
import { dollarEconomy } from "../state/assumptions.ts";
import { neighbourOf } from "../state/neighbour.ts";
import type { PairPage, PairView } from "../state/pairPage.ts";
import { toSearch } from "../state/toSearch.ts";
import { whenResting } from "../state/whenResting.ts";
import { shownAmount } from "./shownAmount.ts";

/** Shows the less frequent settings, and takes on shocks and own numbers. */
export function connectMoreSettings(root: HTMLElement, page: PairPage): void {
  const { view, words } = page;
  const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
  /** The field that is being typed into, perhaps before this script came: its text is not yet a setting. */
  let typing: EventTarget | null = typedIn(root);
  root.addEventListener("input", ({ target }) => {
    typing = target;
  });
  // What is left as it was is no change, and no longer typed into either.
  for (const type of ["change", "focusout"])
    root.addEventListener(
      type,
      () => {
        typing = null;
      },
      true,
    );
  const set = (name: string, value: string | number) => {
    const field = one<HTMLInputElement | HTMLSelectElement>(`[data-setting="${name}"]`);
    if (field && field !== typing && field.value !== String(value)) field.value = String(value);
  };
  stepFields(root);
  const show = ({ assumptions: a, scenario, data }: PairView) => {
    const ownStart = one<HTMLOptionElement>("[data-setting=start] option[value=own]");
    if (ownStart) {
      ownStart.hidden = ownStart.disabled = a.own === undefined;
      ownStart.text = fillTemplate(words.form.ownStart, { year: scenario.startYear });
    }
    for (const name of ["basis", "axis", "view"] as const) set(name, a[name]);
    for (const side of ["chaser", "leader"] as const) set(side, words.economies[a[side]]?.name ?? a[side]);
    set("per", a.perHead ? "head" : "economy");
    set("start", a.own ? "own" : a.start);
    set("marks", a.marks ? "forecasts" : "none");
    set("to", a.horizon);
    set("by", a.by);
    set("seed", a.seed);
    set("cgEnd", a.chaserFade?.end ?? "");
    set("cgHalf", a.chaserFade?.half ?? "");
    set("lgEnd", a.leaderFade?.end ?? "");
    set("lgHalf", a.leaderFade?.half ?? "");
    const start = startOf(a, data);
    for (const option of root.querySelectorAll<HTMLOptionElement>("[data-setting=basis] option")) {
      option.disabled =
        a.own === undefined &&
        ((option.value === "ppp" && !start.ppp) || (start.history === "retail" && option.value !== "market"));
    }
    for (const button of root.querySelectorAll<HTMLButtonElement>("[data-neighbour]")) {
      const [side, step] = (button.dataset.neighbour ?? "").split(":");
      button.disabled = neighbourOf(a, data, side as "chaser" | "leader", Number(step) as -1 | 1) === undefined;
    }
    const perHead = one<HTMLOptionElement>("[data-setting=per] option[value=head]");
    if (perHead) perHead.disabled = start.history === "retail";
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
        if (!field) continue;
        field.value = shownAmount(value);
        field.dataset.exact = String(value);
      }
    }
    showShocks(a.shocks);
  };
  /** What a field of the own numbers holds: the exact amount that it shows rounded, unless another was typed. */
  const ownAmount = (name: string) => {
    const field = one<HTMLInputElement>(`[data-own=${name}]`);
    const exact = field?.dataset.exact;
    return exact !== undefined && field?.value === shownAmount(Number(exact)) ? exact : (field?.value ?? "");
  };
  const showShocks = (shocks: PairView["assumptions"]["shocks"]) => {
    const list = one("[data-part=shocks]");
    const { form, economies } = words;
    list?.replaceChildren(
      ...shocks.map(({ code, year, change }, i) => {
        const item = document.createElement("li");
        const shock = `${economies[code]?.name ?? code}, ${year}: ${formatNumber(change, change % 1 ? 1 : 0, words.language)}%`;
        item.textContent = `${shock} `;
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = form.remove;
        button.setAttribute("aria-label", fillTemplate(form.removeShock, { shock }));
        button.addEventListener("click", () => {
          page.change({ ...view.get().assumptions, shocks: shocks.filter((_, other) => other !== i) }, "done");
          one<HTMLElement>("[data-part=shocks] button, [data-action=add-shock]")?.focus();
        });
        item.append(button);
        return item;
      }),
    );
  };
  root.addEventListener("click", ({ target }) => {
    const action = (target as Element).closest<HTMLElement>("[data-action]")?.dataset.action;
    const value = (selector: string) => one<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? "";
    if (action === "add-shock") {
      const side = value("[data-shock=code]") === "leader" ? "leader" : "chaser";
      const { assumptions } = view.get();
      const shock = `${assumptions[side]}:${value("[data-shock=year]")}:${value("[data-shock=change]")}`;
      page.choose(`${toSearch(assumptions) || "cg=5"}&shock=${encodeURIComponent(shock)}`);
    }
    if (action === "use-own")
      page.set(Object.fromEntries(["cy0", "cgdp", "lgdp"].map((name) => [name, ownAmount(name)])));
    if (action === "drop-own") page.set({ cy0: "", cgdp: "", lgdp: "" });
  });
  const choosing = () => import("./chooseEconomies.ts");
  const offer = () => choosing().then(({ offerNames }) => offerNames(root, page));
  for (const field of root.querySelectorAll<HTMLInputElement>(".economy-choice input"))
    field.addEventListener("focus", () => {
      field.select();
      offer();
    });
  one("[data-part=region]")?.addEventListener("change", offer);
  root.addEventListener("click", ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>("[data-neighbour]")?.dataset.neighbour;
    if (choice) choosing().then(({ stepEconomy }) => stepEconomy(page, choice));
  });
  whenResting(view, show);
  let noted = view.get().notes;
  // What was refused leaves the form with what is shown.
  view.subscribe((now) => {
    if (now.notes !== noted && !now.isMoving) show(now);
    noted = now.notes;
  });
}

/** The field with the focus, if its text is another than the page was built with, and was not taken as a setting since. */
function typedIn(root: HTMLElement): EventTarget | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || !root.contains(field)) return null;
  return field.value === field.defaultValue || field.value === field.dataset.taken ? null : field;
}
