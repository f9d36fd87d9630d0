import { fillTemplate } from "../../language/fillTemplate.ts";
import { hasWords } from "../../language/hasWords.ts";
import { tellNoMatches } from "../../language/noMatches.ts";
import { setText } from "../setText.ts";

/** The list of calculators with a field that leaves those whose names and quantities hold what is typed. */
class KpiFinder extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>("[data-part=find]");
    if (!field) return;
    const show = () => this.show(field.value);
    field.addEventListener("input", show);
    this.querySelector("[data-part=clear]")?.addEventListener("click", () => {
      field.value = "";
      show();
      field.focus();
    });
    // A link to a calculator that is filtered away brings all of them back.
    addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest("[data-find][hidden], section[hidden]")) return;
      field.value = "";
      show();
      target.scrollIntoView();
    });
    show();
  }

  private show(typed: string) {
    const asked = typed.trim();
    const all = [...this.querySelectorAll<HTMLElement>("section [data-find]")];
    for (const each of this.querySelectorAll<HTMLElement>("[data-find]"))
      each.hidden = !hasWords(each.dataset.find ?? "", asked);
    for (const group of this.querySelectorAll<HTMLElement>("[data-group]"))
      group.hidden = !group.querySelector("[data-find]:not([hidden])");
    const count = all.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector<HTMLElement>("[data-part=found]");
    const text = asked !== "" ? fillTemplate(status?.dataset.words ?? "", { count, all: all.length }) : "";
    if (status) setText(status, text);
    tellNoMatches(this.querySelector("[data-part=no-matches]"), asked, count === 0);
  }
}

customElements.define("kpi-finder", KpiFinder);
