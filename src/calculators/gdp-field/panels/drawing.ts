import { afterPause } from "../../afterPause.ts";
import type { FieldContext } from "../answer/fieldText.ts";
import { fieldName } from "../answer/fieldText.ts";
import { publishedRanks } from "../answer/publishedRanks.ts";
import { fieldColours } from "../chart/fieldColours.ts";
import { drawingSvg, type FieldDrawing, type FieldFrame, fieldDrawing } from "../chart/fieldSvg.ts";
import type { FieldPage, FieldView, ShownChances } from "../state/fieldView.ts";

/** How long a hand rests before the drawing is described anew, in milliseconds. */
const restMs = 200;

/** Names longer than this stand as codes where the drawing is narrow. */
const longest = 13;

/** The drawing of what is shown, wide or narrow. */
export function drawField(
  view: FieldView,
  narrow: boolean,
  context: FieldContext,
  chances?: Pick<ShownChances, "marks">,
): string {
  return drawingSvg(fieldDrawing(view.answer, frameOf(view, narrow, context, chances)), view.text.alternative);
}

function frameOf(
  { reading, answer }: FieldView,
  narrow: boolean,
  context: FieldContext,
  chances?: Pick<ShownChances, "marks">,
): FieldFrame {
  return {
    narrow,
    view: reading.assumptions.view,
    language: context.language,
    colours: fieldColours(answer),
    published: publishedIn(reading, context),
    chances: chances?.marks(answer),
    name: (code) => {
      const name = fieldName(code, context, "short");
      return narrow && name.length > longest ? code : name.length > 22 ? code : name;
    },
  };
}

function publishedIn({ assumptions, codes }: FieldView["reading"], { data }: FieldContext) {
  const projection = data.projections.find(({ id }) => id === assumptions.marks);
  return projection ? publishedRanks(projection, codes, assumptions.horizon) : [];
}

/**
 * Draws what has changed of the field at every change, its text alternative once the hand rests; the drawing that the
 * window does not show waits until it does.
 */
export function connectDrawing(root: HTMLElement, page: FieldPage): void {
  const wide = matchMedia("(min-width: 45rem)");
  let last: { readonly narrow: boolean; readonly drawing: FieldDrawing; readonly groups: HTMLCollection } | undefined;
  const describing = afterPause(restMs, () =>
    last?.groups[0]?.parentElement?.setAttribute("aria-label", page.view.get().text.alternative),
  );
  const show = () => {
    const narrow = !wide.matches;
    const place = root.querySelector(`[data-drawing=${narrow ? "narrow" : "wide"}]`);
    if (!place) return;
    const view = page.view.get();
    const drawing = fieldDrawing(view.answer, frameOf(view, narrow, page.context, page.chances.get()));
    const isSame =
      last?.narrow === narrow &&
      last.drawing.open === drawing.open &&
      last.drawing.parts.length === drawing.parts.length;
    if (isSame && last) {
      for (const [i, part] of drawing.parts.entries())
        if (part !== last.drawing.parts[i]) (last.groups[i] as Element).innerHTML = part;
      describing.touch();
    } else place.innerHTML = drawingSvg(drawing, view.text.alternative);
    last = { narrow, drawing, groups: (place.firstElementChild as Element).children };
  };
  page.view.subscribe(show);
  page.chances.subscribe(show);
  wide.addEventListener("change", show);
  show();
}
