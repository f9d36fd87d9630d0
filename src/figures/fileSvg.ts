import { widths } from "../charts/widths.ts";
import { wrapWords } from "../charts/wrapWords.ts";
import { sourceLine } from "../datasets/sourceLine.ts";
import { escapeHtml } from "../language/escapeHtml.ts";
import type { Language } from "../language/language.ts";
import { resolveColours } from "../styles/resolveColours.ts";
import { drawingOf, textOf } from "./answers.ts";
import { datasetsOf } from "./datasetsOf.ts";
import type { Figure } from "./figure.ts";

const margin = 24;
const fonts = "Pretendard, Inter, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', Arial, sans-serif";

/** A figure as one SVG file: title, measure, drawing and source line, with colours and fonts of its own. */
export async function fileSvg(figure: Figure, language: Language): Promise<string> {
  const text = await textOf(figure, language);
  const drawing = await drawingOf(figure, language, "wide");
  const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(drawing)?.[1] ?? 400);
  const title = wrapWords(text.title, widths.wide, 18);
  const measure = wrapWords(text.measure, widths.wide, 13);
  const source = wrapWords(
    `${language === "ko" ? "출처" : "Source"}: ${datasetsOf(figure)
      .map((dataset) => sourceLine(dataset, language))
      .join("; ")}. Tideline, CC BY 4.0.`,
    widths.wide,
    11,
  );
  const top = margin + title.length * 23 + measure.length * 18 + 12;
  const total = top + height + 18 + source.length * 16 + margin - 8;
  const lines = (texts: readonly string[], y: number, step: number, attributes: string) =>
    texts.map((line, i) => `<text x="${margin}" y="${y + i * step}" ${attributes}>${escapeHtml(line)}</text>`).join("");
  const body = drawing
    .replace(/^<svg/, `<svg x="${margin}" y="${top}" overflow="visible"`)
    .replace(/class="chart"/, "");
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widths.wide + 2 * margin} ${total}" width="${widths.wide + 2 * margin}" height="${total}" font-family="${fonts}" fill="currentColor" color="var(--ink)" role="img"><title>${escapeHtml(text.title)}</title><desc>${escapeHtml(text.alternative)}</desc><rect width="100%" height="100%" fill="var(--paper)"/>${lines(title, margin + 14, 23, 'font-size="18" font-weight="700" fill="var(--ink)"')}${lines(measure, margin + title.length * 23 + 10, 18, 'font-size="13" fill="var(--quiet)"')}${body}${lines(source, top + height + 26, 16, 'font-size="11" fill="var(--quiet)"')}</svg>\n`,
  );
}
