/**
 * Changes a figure and leaves what the reader looks at where it stands in the window: the control in use, else the
 * text below a figure that begins above the window's top. Browsers that keep the place by themselves choose an element
 * that may move away from the control, so they are asked to leave it for the moment.
 */
export function keepPlace(figure: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const fixed = figure.contains(activeElement) ? activeElement : textBelow(figure);
  if (!fixed) {
    change();
    return;
  }
  const root = document.documentElement;
  const before = fixed.getBoundingClientRect().top;
  root.style.overflowAnchor = "none";
  change();
  scrollBy({ top: fixed.getBoundingClientRect().top - before, behavior: "instant" });
  requestAnimationFrame(() => requestAnimationFrame(() => root.style.removeProperty("overflow-anchor")));
}

function textBelow(figure: HTMLElement): Element | null {
  return figure.getBoundingClientRect().top < 0 ? figure.nextElementSibling : null;
}
