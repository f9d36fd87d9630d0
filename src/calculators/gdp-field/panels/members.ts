import { escapeHtml } from "../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../language/fillTemplate.ts";
import { type FieldContext, fieldName } from "../answer/fieldText.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** The economies of a field as items of a list, each with a button that takes it out. */
export function memberItems(codes: readonly string[], context: FieldContext): string {
  return codes
    .map((code) => {
      const name = fieldName(code, context, "name");
      const label = escapeHtml(fillTemplate(context.words.remove, { name }));
      return `<li><button type="button" class="button quiet" data-remove="${code}" aria-label="${label}">${escapeHtml(name)} <span aria-hidden="true">×</span></button></li>`;
    })
    .join("");
}

/** Groups to choose, economies to add by name or code, and one to take out at the press of its button. */
export function connectMembers(root: HTMLElement, page: FieldPage): void {
  const list = root.querySelector<HTMLElement>("[data-part=members]") as HTMLElement;
  const added = root.querySelector<HTMLInputElement>("[data-part=added]") as HTMLInputElement;
  const group = root.querySelector<HTMLSelectElement>("[data-part=group]") as HTMLSelectElement;
  const codes = () => page.view.get().reading.codes;
  const add = () => {
    const typed = added.value.trim();
    if (typed === "") return;
    const { members } = page.view.get().reading.assumptions;
    added.value = "";
    page.set({ e: [...(typeof members === "string" ? codes() : members), typed].join(",") });
    added.focus();
  };
  root.querySelector("[data-part=add]")?.addEventListener("click", add);
  added.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  });
  list.addEventListener("click", ({ target }) => {
    const code = (target as Element).closest<HTMLElement>("[data-remove]")?.dataset.remove;
    if (code === undefined) return;
    const place = codes().indexOf(code);
    page.set({
      e: codes()
        .filter((each) => each !== code)
        .join(","),
    });
    const buttons = list.querySelectorAll<HTMLButtonElement>("[data-remove]");
    (buttons[Math.min(place, buttons.length - 1)] ?? added).focus();
  });
  group.addEventListener("change", () => {
    if (group.value !== "own") page.set({ e: group.value });
  });
  let shown = "";
  const show = () => {
    const { reading } = page.view.get();
    group.value = typeof reading.assumptions.members === "string" ? reading.assumptions.members : "own";
    if (shown === reading.codes.join()) return;
    shown = reading.codes.join();
    list.innerHTML = memberItems(reading.codes, page.context);
  };
  page.view.subscribe(show);
  show();
}
