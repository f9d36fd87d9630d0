import type { FigureData } from "./figure.ts";

/** What a preview shows in the place of a figure with mistakes: its name, and nothing drawn. */
export function standInFigure(id: string, essay: string): FigureData {
  const said = (en: string, ko: string) => [{ en, ko }];
  const words = { heading: { en: "None", ko: "없음" } };
  return {
    id,
    essay,
    sql: "select 0 as x, 0 as y where false",
    kind: "computation",
    columns: { x: words, y: words },
    spec: { plot: [{ mark: "dot", x: "x", y: "y" }], columns: { x: words, y: words } } as FigureData["spec"],
    values: {},
    sentences: {
      title: said(`${id}: this figure has mistakes`, `${id}: 고칠 것이 있는 그림`),
      measure: said("Nothing is drawn.", "그린 것이 없다."),
      note: [],
      alternative: [],
    },
    controls: [],
  };
}
