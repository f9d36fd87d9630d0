/**
 * Tells in `status`, an element with role="status", how far something has come: the stage is read out once, the count is
 * for the eye, since read out at every step it would drown everything else. `beside` stands after both.
 */
export function progressTeller(status: HTMLElement, ...beside: readonly (Node | string)[]) {
  const spoken = document.createElement("span");
  const count = document.createElement("span");
  count.ariaHidden = "true";
  return {
    isTold: () => spoken.parentNode === status,
    tell(stage: string, shown = ""): void {
      if (spoken.textContent !== stage) spoken.textContent = stage;
      if (count.textContent !== shown) count.textContent = shown;
      spoken.className = shown ? "visually-hidden" : "";
      if (spoken.parentNode !== status) status.replaceChildren(spoken, count, ...beside);
    },
  };
}
