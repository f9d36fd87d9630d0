import type { DrawingWords } from "./applyDrawing.ts";
import type { MovingDrawing } from "./crossoverChart.ts";
import type { CrossoverDrawing, Label } from "./crossoverDrawing.ts";
import { crossingMark } from "./crossoverSvg.ts";

/** What the style sheet says of one part of the drawing. */
interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: number[];
  readonly font: string;
  /** Colour and width of the outline under a text, where it has one. */
  readonly halo: { readonly stroke: string; readonly width: number } | undefined;
}

/**
 * A canvas over a drawing that shows the same while the hand moves, in the looks of the drawing's own parts. The
 * drawing stays in place under it, unseen: it is what hands, keys and screen readers reach.
 */
export function movingCanvas(place: HTMLElement): MovingDrawing {
  const svg = place.querySelector("svg") as SVGSVGElement;
  const box = svg.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.className = "moving-chart";
  canvas.setAttribute("aria-hidden", "true");
  const scale = devicePixelRatio;
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const looks = looksOf(svg);
  const unit = canvas.width / svg.viewBox.baseVal.width;
  const { paintAxis, paintPaths } = painter(context, looks, textImages(unit));
  /** Axis, record and their words, which stay as they are while the frame does. */
  let axis:
    | { readonly grid: CrossoverDrawing["grid"]; readonly record: string; readonly image: HTMLCanvasElement }
    | undefined;
  const drawAxis = (drawing: CrossoverDrawing, { projected }: DrawingWords) => {
    const { grid, paths } = drawing;
    const record = paths.actualChaser + paths.actualLeader;
    if (axis?.grid !== grid || axis.record !== record) {
      context.setTransform(unit, 0, 0, unit, 0, 0);
      paintAxis(drawing, projected);
      const image = document.createElement("canvas");
      image.width = canvas.width;
      image.height = canvas.height;
      image.getContext("2d")?.drawImage(canvas, 0, 0);
      axis = { grid, record, image };
    } else context.drawImage(axis.image, 0, 0);
  };
  place.append(canvas);
  svg.classList.add("unseen");
  return {
    draw(drawing, words) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      drawAxis(drawing, words);
      context.setTransform(unit, 0, 0, unit, 0, 0);
      paintPaths(drawing);
    },
    end() {
      canvas.remove();
      svg.classList.remove("unseen");
    },
  };
}

type Looks = ReturnType<typeof looksOf>;

function looksOf(svg: SVGSVGElement) {
  const crossings = svg.querySelector("[data-part=crossings]") as SVGElement;
  const isEmpty = crossings.childElementCount === 0;
  // A path that does not cross yet may do so in a moment.
  if (isEmpty) crossings.innerHTML = "<g><path/><circle/><text></text></g>";
  const look = (selector: string): Look => {
    const element = svg.querySelector(selector);
    const style = getComputedStyle(element ?? svg);
    const isText = element instanceof SVGTextElement;
    const width = Number.parseFloat(style.strokeWidth);
    return {
      fill: style.fill,
      stroke: isText ? "none" : style.stroke,
      width,
      dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
      font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      halo: isText && style.paintOrder.startsWith("stroke") ? { stroke: style.stroke, width } : undefined,
    };
  };
  const side = (name: string, capital: string) => ({
    actual: look(`[data-path=actual${capital}]`),
    path: look(`[data-path=path${capital}]`),
    end: look(`[data-end=${name}]`),
    handle: look(`[data-handle=${name}] circle:last-child`),
  });
  const looks = {
    grid: look(".grid path"),
    gridLabel: look(".grid-labels text"),
    year: look(".years text"),
    since: look(".since path"),
    sinceText: look(".since text"),
    leader: side("leader", "Leader"),
    chaser: side("chaser", "Chaser"),
    drop: look(".crossings path"),
    ring: look(".crossings circle"),
    crossing: look(".crossings text"),
  };
  if (isEmpty) crossings.replaceChildren();
  return looks;
}

/** A text as a picture, with its size in the units of the drawing. */
interface TextImage {
  readonly image: HTMLCanvasElement;
  /** Of the letters alone. */
  readonly width: number;
  /** Of the picture, which leaves room for the outline. */
  readonly height: number;
  readonly left: number;
  readonly ascent: number;
}

/** Texts as pictures, each drawn once: to set letters costs more than all lines of the drawing together. */
function textImages(unit: number): (words: string, look: Look) => TextImage {
  const images = new Map<string, TextImage>();
  const made = (words: string, { font, fill, halo }: Look): TextImage => {
    const image = document.createElement("canvas");
    const context = image.getContext("2d") as CanvasRenderingContext2D;
    context.font = font;
    // As SVG sets its letters: unhinted, at any scale.
    context.textRendering = "geometricPrecision";
    const { width, fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(words);
    const left = halo?.width ?? 1;
    const height = ascent + descent + 2 * left;
    image.width = Math.ceil((width + 2 * left) * unit);
    image.height = Math.ceil(height * unit);
    context.setTransform(unit, 0, 0, unit, 0, 0);
    context.font = font;
    context.textRendering = "geometricPrecision";
    if (halo) {
      context.strokeStyle = halo.stroke;
      context.lineWidth = halo.width;
      context.lineJoin = "round";
      context.strokeText(words, left, left + ascent);
    }
    context.fillStyle = fill;
    context.fillText(words, left, left + ascent);
    return { image, width, height: image.height / unit, left, ascent: left + ascent };
  };
  return (words, look) => {
    const key = `${look.font} ${look.fill} ${words}`;
    const image = images.get(key) ?? made(words, look);
    images.set(key, image);
    return image;
  };
}

function painter(context: CanvasRenderingContext2D, looks: Looks, imageOf: ReturnType<typeof textImages>) {
  const line = (d: string, { stroke, width, dash }: Look) => {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash(dash);
    context.lineJoin = context.lineCap = "round";
    context.stroke(new Path2D(d));
  };
  const text = (words: string, x: number, y: number, look: Look, anchor: CanvasTextAlign) => {
    const { image, width, height, left, ascent } = imageOf(words, look);
    const from = anchor === "left" ? x : anchor === "right" ? x - width : x - width / 2;
    context.drawImage(image, from - left, y - ascent, (image.width * height) / image.height, height);
  };
  const ring = (x: number, y: number, radius: number, { fill, stroke, width }: Look) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash([]);
    context.stroke();
  };
  const paintAxis = ({ grid, years, since, right, bottom, paths }: CrossoverDrawing, projected: string) => {
    const lines = grid.map(({ y }: Label) => `M0,${y}H${right}`);
    line(`${lines.join("")}M0,${bottom}H${right}`, looks.grid);
    for (const { x, text: words } of years) text(words, x, bottom + 20, looks.year, "center");
    line(`M${since.x},${since.y - 10}V${bottom}`, looks.since);
    text(projected, since.x + 5, since.y, looks.sinceText, "left");
    line(paths.actualLeader, looks.leader.actual);
    line(paths.actualChaser, looks.chaser.actual);
    for (const label of grid) text(label.text, 0, label.y - 4, looks.gridLabel, "left");
  };
  const paintPaths = (drawing: CrossoverDrawing) => {
    const { right, bottom, paths, ends } = drawing;
    line(paths.pathLeader, looks.leader.path);
    line(paths.pathChaser, looks.chaser.path);
    for (const [i, { x, y }] of drawing.crossings.entries()) {
      const mark = crossingMark(drawing, i);
      line(`M${x},${y}V${bottom}`, looks.drop);
      ring(x, y, 5, looks.ring);
      text(mark.text, x + Number(mark.textX), y + Number(mark.textY), looks.crossing, canvasAnchor(mark.anchor));
    }
    for (const side of ["leader", "chaser"] as const) {
      const { x, y, text: words, atY } = ends[side];
      text(words, x, y, looks[side].end, canvasAnchor(drawing.endAnchor));
      ring(right, atY, 4.5, looks[side].handle);
    }
  };
  return { paintAxis, paintPaths };
}

/** How the canvas calls an anchor of SVG. */
function canvasAnchor(anchor: string): CanvasTextAlign {
  return anchor === "start" ? "left" : anchor === "end" ? "right" : "center";
}
