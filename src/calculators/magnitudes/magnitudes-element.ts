import { fillTemplate } from "../../language/fillTemplate.ts";
import { keepAddress } from "../../language/keepAddress.ts";
import { connectShare } from "../../sharing/connectShare.ts";
import { convertMagnitude, isMagnitude } from "./convertMagnitude.ts";

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
    connectShare(form, () => {
      const url = new URL(location.pathname, location.href);
      url.searchParams.set("amount", input.value);
      return { title: document.title, url: url.href };
    });
    form.hidden = false;
    this.update(input.value, false);
  }

  private update(text: string, write: boolean) {
    const amount = convertMagnitude(text);
    const refused = !isMagnitude(amount) && text.trim() !== "";
    this.querySelector("dl")?.toggleAttribute("data-stale", refused);
    const input = this.querySelector("input");
    if (refused) input?.setAttribute("aria-invalid", "true");
    else input?.removeAttribute("aria-invalid");
    const unread = this.querySelector<HTMLElement>('[data-part="unread"]');
    if (unread) {
      unread.hidden = !refused;
      unread.textContent =
        amount && !isMagnitude(amount)
          ? fillTemplate(this.dataset.ambiguous ?? "", { one: amount[0], other: amount[1] })
          : (this.dataset.unread ?? "");
    }
    if (!isMagnitude(amount)) return;
    for (const part of ["english", "korean", "digits"] as const) {
      const place = this.querySelector(`[data-part="${part}"]`);
      if (place) place.textContent = amount[part];
    }
    if (!write) return;
    const query = new URLSearchParams(location.search);
    query.set("amount", text);
    keepAddress(`?${query}${location.hash}`);
  }
}

if (!customElements.get("magnitude-converter")) customElements.define("magnitude-converter", MagnitudeConverter);
