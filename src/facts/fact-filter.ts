import { keepAddress } from "../language/keepAddress.ts";

/** Narrows the index of facts to those the reader asks for; the choice is in the address. */
class FactFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll("select")) {
      const value = asked.get(select.name) ?? "";
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.addEventListener("change", () => this.update(form, true));
    form.addEventListener("submit", (event) => event.preventDefault());
    this.hidden = false;
    this.update(form, false);
  }

  private update(form: HTMLFormElement, write: boolean) {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
    let count = 0;
    for (const section of document.querySelectorAll<HTMLElement>("[data-verdict-section]")) {
      let shown = 0;
      for (const entry of section.querySelectorAll<HTMLElement>("[data-fact]")) {
        entry.hidden = !chosen.every(([name, value]) => entry.dataset[name] === value);
        if (!entry.hidden) shown++;
      }
      section.hidden = shown === 0;
      const label = section.querySelector(".count");
      if (label) label.textContent = String(shown);
      count += shown;
    }
    const output = form.querySelector("output");
    if (output) output.textContent = (output.dataset.words ?? "{count}").replace("{count}", String(count));
    if (write) keepAddress(chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : location.pathname);
  }
}

customElements.define("fact-filter", FactFilter);
