import type { FieldContext } from "../answer/fieldText.ts";
import { fieldName } from "../answer/fieldText.ts";
import { publishedRanks } from "../answer/publishedRanks.ts";
import { fieldColours } from "../chart/fieldColours.ts";
import { fieldSvg } from "../chart/fieldSvg.ts";
import type { FieldPage, FieldView, ShownChances } from "../state/fieldView.ts";

/** Names longer than this stand as codes where the drawing is narrow. */
const longest = 13;

/** The drawing of what is shown, wide or narrow. */
export function drawField(
  { reading, answer, text }: FieldView,
  narrow: boolean,
  context: FieldContext,
  chances?: Pick<ShownChances, "marks">,
): string {
  return fieldSvg(answer, {
    narrow,
    view: reading.assumptions.view,
    language: context.language,
    colours: fieldColours(answer),
    alternative: text.alternative,
    published: publishedIn(reading, context),
    chances: chances?.marks(answer),
    name: (code) => {
      const name = fieldName(code, context, "short");
      return narrow && name.length > longest ? code : name.length > 22 ? code : name;
    },
  });
}

function publishedIn({ assumptions, codes }: FieldView["reading"], { data }: FieldContext) {
  const projection = data.projections.find(({ id }) => id === assumptions.marks);
  return projection ? publishedRanks(projection, codes, assumptions.horizon) : [];
}

/** Draws the field anew at every change; the drawing that the window does not show waits until it does. */
export function connectDrawing(root: HTMLElement, page: FieldPage): void {
  const wide = matchMedia("(min-width: 45rem)");
  const show = () => {
    const place = root.querySelector(`[data-drawing=${wide.matches ? "wide" : "narrow"}]`);
    if (place) place.innerHTML = drawField(page.view.get(), !wide.matches, page.context, page.chances.get());
  };
  page.view.subscribe(show);
  page.chances.subscribe(show);
  wide.addEventListener("change", show);
  show();
}
