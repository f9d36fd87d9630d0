import { keepAddress } from "../../language/keepAddress.ts";
import { convertMagnitude } from "./convertMagnitude.ts";

/** Converts what is typed as it is typed; the amount is in the address. */
class MagnitudeConverter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    if (!form || !input) return;
    input.value = new URLSearchParams(location.search).get("amount") || input.value;
    form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", () => this.update(input.value, true));
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-amount]") : null;
      if (!link?.dataset.amount || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      input.value = link.dataset.amount;
      this.update(input.value, true);
      input.focus();
    });
    form.hidden = false;
    this.update(input.value, false);
  }

  private update(text: string, write: boolean) {
    const amount = convertMagnitude(text);
    for (const part of ["english", "korean", "digits"] as const) {
      const place = this.querySelector(`[data-part="${part}"]`);
      if (place) place.textContent = amount?.[part] ?? "–";
    }
    const unread = this.querySelector<HTMLElement>('[data-part="unread"]');
    if (unread) unread.hidden = Boolean(amount) || text.trim() === "";
    if (!write || !amount) return;
    const query = new URLSearchParams(location.search);
    query.set("amount", text);
    keepAddress(`?${query}${location.hash}`);
  }
}

if (!customElements.get("magnitude-converter")) customElements.define("magnitude-converter", MagnitudeConverter);
