import type { FieldChances } from "../answer/fieldChances.ts";
import type { FieldContext } from "../answer/fieldText.ts";
import { fieldName } from "../answer/fieldText.ts";
import { publishedRanks } from "../answer/publishedRanks.ts";
import { rankRange } from "../answer/rankRange.ts";
import { fieldColours } from "../chart/fieldColours.ts";
import { fieldSvg } from "../chart/fieldSvg.ts";
import type { FieldPage, FieldView } from "../state/fieldView.ts";

/** Names longer than this stand as codes where the drawing is narrow. */
const longest = 13;

/** The drawing of what is shown, wide or narrow. */
export function drawField(
  { reading, answer, text }: FieldView,
  narrow: boolean,
  context: FieldContext,
  chances?: FieldChances,
): string {
  return fieldSvg(answer, {
    narrow,
    view: reading.assumptions.view,
    language: context.language,
    colours: fieldColours(answer),
    alternative: text.alternative,
    published: publishedIn(reading, context),
    shaken: chances && shakenIn(chances, answer),
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

/** What chance does to the lines: a late answer about other economies or years is not drawn. */
function shakenIn({ year, codes, chances, deviations }: FieldChances, { paths, years }: FieldView["answer"]) {
  const known = paths.filter(({ code }) => codes.includes(code));
  if (known.length < codes.length || deviations[0]?.length !== years.length) return undefined;
  const of = <T>(value: (i: number) => T) => Object.fromEntries(codes.map((code, i) => [code, value(i)]));
  return {
    year,
    ranges: of((i) => rankRange(chances.byRank[i] as readonly number[])),
    deviations: of((i) => deviations[i] as readonly number[]),
  };
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
