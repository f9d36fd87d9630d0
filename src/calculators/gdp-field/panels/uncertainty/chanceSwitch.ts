import type { FieldPage } from "../../state/fieldView.ts";

/** The switch of the uncertainty; all that it needs is loaded once it is on. */
export function connectChanceSwitch(root: HTMLElement, page: FieldPage): void {
  const box = root.querySelector<HTMLInputElement>("[data-part=chance]");
  const controls = root.querySelector<HTMLElement>("[data-part=chance-controls]");
  box?.addEventListener("change", () => {
    const off = { sd: "", rho: "", common: "", seed: "", in: "" };
    page.set(box.checked ? { sd: "history" } : off);
  });
  let isLoaded = false;
  const show = () => {
    const isOn = page.view.get().reading.assumptions.sd !== "off";
    if (box) box.checked = isOn;
    if (controls) controls.hidden = !isOn;
    if (!isOn || isLoaded) return;
    isLoaded = true;
    import("./uncertainty.ts").then(({ connectUncertainty }) => connectUncertainty(root, page));
  };
  page.view.subscribe(show);
  show();
}
