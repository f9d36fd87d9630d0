import { sourceLine } from "../datasets/sourceLine.ts";
import type { Language } from "../language/language.ts";
import { pictureFile } from "../sharing/pictureFile.ts";
import { resolveColours } from "../styles/resolveColours.ts";
import { drawingOf, textOf } from "./answers.ts";
import { datasetsOf } from "./datasetsOf.ts";
import type { Figure } from "./figure.ts";

const fonts = "Pretendard, Inter, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', Arial, sans-serif";

/** A figure as one SVG file: title, measure, drawing and source line, with colours and fonts of its own. */
export async function fileSvg(figure: Figure, language: Language): Promise<string> {
  const { title, measure, alternative } = await textOf(figure, language);
  const drawing = await drawingOf(figure, language, "wide");
  const sources = datasetsOf(figure).map((dataset) => sourceLine(dataset, language));
  const source = `${language === "ko" ? "출처" : "Source"}: ${sources.join("; ")}. Tideline, CC BY 4.0.`;
  return resolveColours(pictureFile({ title, measure, alternative, drawing, source, fonts }));
}
