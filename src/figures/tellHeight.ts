import { postHeight } from "../sharing/postHeight.ts";

/** The height at which title, drawing and source line of a frame stand unscaled, in CSS pixels. */
function naturalHeight(figure: HTMLElement, drawings: HTMLElement): number {
  const drawing = [...drawings.children].find((child) => child.clientWidth > 0);
  const box = drawing?.querySelector("svg")?.viewBox.baseVal;
  const { bottom: end } = figure.getBoundingClientRect();
  const { top, bottom } = drawings.getBoundingClientRect();
  const padding = figure.parentElement ? Number.parseFloat(getComputedStyle(figure.parentElement).paddingBottom) : 0;
  const foot = figure.lastElementChild?.getBoundingClientRect().bottom ?? end;
  const drawn = box && drawing ? (drawing.clientWidth * box.height) / box.width : bottom - top;
  return top + scrollY + drawn + (foot - bottom) + padding;
}

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
  const drawings = figure.querySelector<HTMLElement>(".drawings");
  if (drawings)
    postHeight(figure.dataset.figure ?? "", () => naturalHeight(figure, drawings), [figure, ...figure.children]);
}
