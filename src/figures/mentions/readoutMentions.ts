import type { PointPlace } from "../../charts/pointPlaces.ts";
import type { Point, Series } from "../../charts/points.ts";
import { type Width, widthNames } from "../../charts/widths.ts";
import type { ReadoutMention } from "../../readout/readoutData.ts";
import { type Mention, mentionName } from "./mention.ts";

/** The numbers of texts as the readout has them: by the place of their point among those that are drawn. */
export function readoutMentions(
  mentions: readonly Mention[],
  series: readonly Series[],
  places: Readonly<Record<Width, readonly (readonly (PointPlace | undefined)[])[]>>,
): ReadoutMention[] {
  const drawn = series.map(({ points }, s) =>
    points.filter((_, i) => widthNames.every((width) => places[width][s]?.[i])),
  );
  const keyOf = ({ row, column }: Pick<Point, "row" | "column">) => JSON.stringify([row, column]);
  const found = new Map(drawn.flatMap((points, s) => points.map((point, p) => [keyOf(point), [s, p] as const])));
  return mentions.flatMap((mention): ReadoutMention[] => {
    const at = found.get(keyOf(mention));
    return at ? [[...at, mentionName(mention), mention.text, mention.essay]] : [];
  });
}
