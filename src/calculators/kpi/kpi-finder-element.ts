import { fillTemplate } from "../../language/fillTemplate.ts";
import { setText } from "../setText.ts";

/** The list of calculators with a field that leaves those whose names and quantities hold what is typed. */
class KpiFinder extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>("[data-part=find]");
    if (!field) return;
    const show = () => this.show(field.value);
    field.addEventListener("input", show);
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
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const all = [...this.querySelectorAll<HTMLElement>("section [data-find]")];
    for (const each of this.querySelectorAll<HTMLElement>("[data-find]"))
      each.hidden = !words.every((word) => each.dataset.find?.includes(word));
    for (const group of this.querySelectorAll<HTMLElement>("[data-group]"))
      group.hidden = !group.querySelector("[data-find]:not([hidden])");
    const count = all.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector<HTMLElement>("[data-part=found]");
    const text = words.length > 0 ? fillTemplate(status?.dataset.words ?? "", { count, all: all.length }) : "";
    if (status) setText(status, text);
  }
}

customElements.define("kpi-finder", KpiFinder);
