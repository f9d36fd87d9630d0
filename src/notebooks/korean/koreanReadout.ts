import type { ReadoutData } from "../../readout/readoutData.ts";
import type { Translate } from "./translator.ts";

/** What a chart's readout says, in Korean where there is any. */
export function koreanReadout(data: ReadoutData, translate: Translate): ReadoutData {
  const say = (text: string) => translate(text) ?? text;
  return {
    ...data,
    series: data.series.map((series) => ({
      ...series,
      name: say(series.name),
      heading: say(series.heading),
      points: series.points.map(([x, y, value, time]) => [say(x), say(y), value, time] as const),
    })),
  };
}
