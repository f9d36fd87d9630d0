import { textWidth, wrapWords } from "../charts/wrapWords.ts";

const margin = 24;
/** Bold is a little wider than what wrapWords reckons with. */
const bold = 1.06;

/** A chart as a file of its own: its drawing, and the words that stand around it in the page. */
export interface Picture {
  readonly title: string;
  readonly measure?: string | undefined;
  readonly note?: string | undefined;
  /** Series beside their colours, where the drawing does not name them. */
  readonly key?: readonly { readonly name: string; readonly colour: string }[];
  /** An `<svg>` with a viewBox from 0 0; its colours may be `var(--token)`. */
  readonly drawing: string;
  readonly source?: string | undefined;
  /** Where the view can be seen again. */
  readonly address?: string | undefined;
  readonly alternative: string;
  /** What a program may read back from the file. */
  readonly metadata?: string | undefined;
  /** A list of font families, as CSS writes it. */
  readonly fonts: string;
}

/** A line of text; `svg` is what stands inside its element. */
interface TextLine {
  readonly svg: string;
  readonly size: number;
  /** From the line above to this one, in pixels. */
  readonly step: number;
  /** More than that, before the first line of a text. */
  readonly gap: number;
  readonly look: string;
}

/** Text as XML takes it. The one of pages, shared from here, would be a script more for every page before its first touch. */
const xml = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What no XML may hold, control characters and the like, which data may; and the joiners that keep words of a page together. */
const unwritable = /[^\P{Cc}\t\n\r]|[\u2060\ufffe\uffff]/gu;

const quiet = 'fill="var(--quiet)"';

/**
 * The picture as one SVG file. Text is wrapped to the drawing's width by estimate; colours stay `var(--token)` for the
 * caller to resolve. A drawing without a viewBox is an error.
 */
export function pictureFile(picture: Picture): string {
  const { title, drawing, alternative, fonts } = picture;
  const [tag = ""] = /^<svg[^>]*>/.exec(drawing) ?? [];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(tag)?.map(Number) ?? [];
  if (!width || !height) throw new Error("The drawing says no size; an svg with a viewBox from 0 0 was expected.");
  const above = [
    ...linesOf(wrapWords(title, width / bold, 18), 18, 23, 'font-weight="700" fill="var(--ink)"'),
    ...linesOf(wrapWords(picture.measure ?? "", width, 13), 13, 18, quiet, 4),
    ...keyLines(picture.key ?? [], width),
  ];
  const below = [
    ...linesOf(wrapWords(picture.note ?? "", width, 12), 12, 17, 'fill="var(--ink)"'),
    ...linesOf(wrapWords(picture.source ?? "", width, 11), 11, 16, quiet, 4),
    ...linesOf(wrapAddress(picture.address ?? "", width, 11), 11, 16, quiet),
  ];
  const top = margin + heightOf(above) + 12;
  const foot = top + height + 10;
  const size = [width + 2 * margin, foot + heightOf(below) + margin - 8] as const;
  const metadata = picture.metadata ? `<metadata>${xml(picture.metadata)}</metadata>` : "";
  const kept = Array.from(tag.matchAll(/ (?:viewBox|text-anchor|font-size|fill)="[^"]*"/g), ([each]) => each).join("");
  const body = `<svg x="${margin}" y="${top}" width="${width}" height="${height}" overflow="visible"${kept}>${drawing.slice(tag.length)}`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}" font-family="${xml(fonts)}" fill="currentColor" color="var(--ink)" role="img"><title>${xml(title)}</title><desc>${xml(alternative)}</desc>${metadata}<rect width="100%" height="100%" fill="var(--paper)"/>${textSvg(above, margin)}${body}${textSvg(below, foot)}</svg>\n`;
  return file.toWellFormed().replace(unwritable, "");
}

function linesOf(texts: readonly string[], size: number, step: number, look: string, gap = 0): TextLine[] {
  const words = texts.filter(Boolean);
  return words.map((text, i) => ({ svg: xml(text), size, step, gap: i === 0 ? gap : 0, look }));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { step, gap }) => sum + step + gap, 0);
}

function textSvg(lines: readonly TextLine[], top: number): string {
  let y = top;
  return lines
    .map(({ svg, size, step, gap, look }) => {
      y += step + gap;
      return `<text x="${margin}" y="${y - (step - size)}" font-size="${size}" ${look}>${svg}</text>`;
    })
    .join("");
}

/** An address broken after its separators; a part longer than a word is broken anywhere. */
export function wrapAddress(address: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of address.match(/[^/?&=#%]{1,24}[/?&=#%]*|[/?&=#%]+/g) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(line + part, size) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines;
}

/** The names of series behind a sign in their colour, as many in a line as fit. */
function keyLines(key: NonNullable<Picture["key"]>, width: number): TextLine[] {
  const lines: { svg: string; room: number }[] = [];
  for (const { name, colour } of key) {
    const room = textWidth(`■ ${name}   `, 12);
    const svg = `<tspan fill="${xml(colour)}">■</tspan> ${xml(name)}`;
    const line = lines.at(-1);
    if (line && line.room + room <= width)
      lines[lines.length - 1] = { svg: `${line.svg}\u2003${svg}`, room: line.room + room };
    else lines.push({ svg, room });
  }
  return lines.map(({ svg }) => ({ svg, size: 12, step: 19, gap: 2, look: 'fill="var(--ink)"' }));
}
