import type { PairPage } from "../state/pairPage.ts";

/** A setting goes through the same door as an address, so that it ends in a valid scenario with a sentence. */
export function connectSettings(root: HTMLElement, page: PairPage): void {
  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const { setting } = target.dataset;
    if (!setting) return;
    target.dataset.taken = target.value;
    page.set({ [setting]: target.value });
  });
  root.addEventListener("submit", (event) => event.preventDefault());
}
