import type { Control } from "./control.ts";

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).map((value) => ({
    value,
    label: { en: String(value), ko: `${value}년` },
  }));

/** The window of years that a trend is fitted on; the choices keep it at two years or more and before the pandemic. */
export const trendControls: readonly Control[] = [
  {
    parameter: "first_year",
    label: { en: "Trend from", ko: "추세 첫해" },
    kind: "select",
    options: years(2000, 2014),
    initial: 2010,
  },
  {
    parameter: "last_year",
    label: { en: "to", ko: "추세 마지막 해" },
    kind: "select",
    options: years(2015, 2019),
    initial: 2019,
  },
];
