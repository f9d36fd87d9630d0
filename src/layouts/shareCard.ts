import { wrapWords } from "../charts/wrapWords.ts";
import type { CardRoom } from "../figures/cardDrawing.ts";
import { heightOf } from "../figures/sizedDrawing.ts";
import { escapeHtml } from "../language/escapeHtml.ts";
import { resolveColours } from "../styles/resolveColours.ts";
import { captionGap, captionSize, captionStep, setWords, titleStep } from "./setWords.ts";

/** The size of a card in pixels, as the places where pages are shared ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;
const margin = 56;
/** Words stand in a column on the left, the chart beside them. */
const column = 376;
const chartLeft = margin + column + 44;
const chartTop = 44;

/** What a card has for its chart: its words of 12 px are 24 px there, and never under 16. */
export const cardRoom: CardRoom = {
  width: cardSize.width - chartLeft - margin,
  height: cardSize.height - 2 * chartTop,
  most: 2,
  least: 1.4,
};

/** What a card says and shows. */
export interface CardWords {
  readonly title: string;
  /** What the page is about, or of which kind it is. */
  readonly topic: string;
  /** What the chart says, where the title does not. */
  readonly caption?: string | undefined;
  /** The drawing as SVG text; a card without one leaves its place empty. */
  readonly chart: string;
}

/** A drawing with attributes of its root changed. */
function withAttributes(svg: string, attributes: Readonly<Record<string, string | number>>): string {
  const root = /^<svg[^>]*>/.exec(svg)?.[0] ?? "<svg>";
  const others = Object.keys(attributes).reduce(
    (tag, name) => tag.replace(new RegExp(` ${name}="[^"]*"`), ""),
    root.slice(0, -1),
  );
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `${others}${own.join("")}>${svg.slice(root.length)}`;
}

function place(chart: string): string {
  const height = heightOf(chart);
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(chart)?.[1] ?? 0);
  if (!width || !height) return "";
  const widest = Math.min(cardRoom.most, cardRoom.width / width);
  const fitting = Math.min(widest, cardRoom.height / height);
  // What is too long to be read whole is shown from its beginning, and runs over the edge.
  const scale = fitting >= cardRoom.least ? fitting : widest;
  const top = Math.max(chartTop, (cardSize.height - height * scale) / 2);
  const left = chartLeft + (cardRoom.width - width * scale) / 2;
  const size = { width: width * scale, height: height * scale };
  return withAttributes(chart, { x: left, y: top, ...size, overflow: "visible", "font-family": "Pretendard" });
}

/** What is said in place of the image. */
export function cardAlt(title: string, caption = ""): string {
  return [title, caption].filter(Boolean).join(/[.?!…]$/.test(title) ? " " : ". ");
}

/** The image that stands for a page where it is shared, as SVG: its title and topic beside its chart. */
export function shareCard({ title, topic, caption = "", chart }: CardWords): string {
  const top = margin + 74;
  const bottom = cardSize.height - margin;
  const topics = wrapWords(topic, column, captionSize);
  const { size, lines, said } = setWords(title, caption, column, bottom - topics.length * captionStep - 16 - top);
  const below = top + lines.length * size * titleStep;
  const write = (texts: readonly string[], top: number, step: number, attributes: string) =>
    texts
      .map((text, i) => `<text x="${margin}" y="${top + i * step}" ${attributes}>${escapeHtml(text)}</text>`)
      .join("");
  const { width, height } = cardSize;
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Pretendard" fill="currentColor" color="var(--ink)"><rect width="100%" height="100%" fill="var(--paper)"/>${write(["Tideline"], margin + 22, 0, 'font-size="28" font-weight="700"')}${write(lines, top + size * 0.8, size * titleStep, `font-size="${size}" font-weight="700" letter-spacing="${-size / 70}"`)}${write(said, below + captionGap + 20, captionStep, `font-size="${captionSize}"`)}${write(topics, bottom - 4 - (topics.length - 1) * captionStep, captionStep, `font-size="${captionSize}" fill="var(--quiet)"`)}${place(chart)}</svg>`,
  );
}
