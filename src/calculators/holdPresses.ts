/**
 * Remembers which button of a panel is pressed while the panel's script is on its way. What it returns presses that
 * button anew, once the script hears it.
 */
export function holdPresses(panel: Element): () => void {
  let pressed: HTMLElement | null = null;
  const hold = ({ target }: Event) => {
    pressed = (target as Element).closest("button") ?? pressed;
  };
  panel.addEventListener("click", hold);
  return () => {
    panel.removeEventListener("click", hold);
    pressed?.click();
  };
}
