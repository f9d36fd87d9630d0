/** What a frame posts to the page around it: the figure's id and the height in CSS pixels at which nothing is scaled. */
interface HeightMessage {
  readonly type: "tideline:height";
  readonly id: string;
  readonly height: number;
}

/** The height at which title, drawing and source line of a frame stand unscaled, in whole CSS pixels. */
function naturalHeight(figure: HTMLElement, drawings: HTMLElement): number {
  const drawing = [...drawings.children].find((child) => child.clientWidth > 0);
  const box = drawing?.querySelector("svg")?.viewBox.baseVal;
  const { bottom: end } = figure.getBoundingClientRect();
  const { top, bottom } = drawings.getBoundingClientRect();
  const padding = figure.parentElement ? Number.parseFloat(getComputedStyle(figure.parentElement).paddingBottom) : 0;
  const foot = figure.lastElementChild?.getBoundingClientRect().bottom ?? end;
  const drawn = box && drawing ? (drawing.clientWidth * box.height) / box.width : bottom - top;
  return Math.ceil(top + scrollY + drawn + (foot - bottom) + padding);
}

/** Tells the page around a frame how tall the figure is, now and whenever that changes. Listens to no message. */
function tellHeight(figure: HTMLElement): void {
  const drawings = figure.querySelector<HTMLElement>(".drawings");
  if (!drawings || parent === window) return;
  let told = 0;
  const tell = () => {
    const height = naturalHeight(figure, drawings);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: "tideline:height", id: figure.dataset.figure ?? "", height };
    // Any page may embed a figure, and a height is no secret.
    parent.postMessage(message, "*");
  };
  const observer = new ResizeObserver(tell);
  for (const part of [figure, ...figure.children]) observer.observe(part);
}

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) tellHeight(figure);
