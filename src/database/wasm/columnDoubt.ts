/** Why a column of a reader's file was kept as text although it looks like more; rows count from 1 below the header. */
export type ColumnDoubt =
  | { readonly kind: "zone"; readonly value: string }
  | { readonly kind: "day-month"; readonly value: string }
  | { readonly kind: "long"; readonly value: string }
  | {
      readonly kind: "mixed";
      readonly looksLike: "number" | "date";
      readonly count: number;
      readonly value: string;
      readonly row: number;
    };

/** The doubt that stands in a column's comment; undefined where there is none. */
export function doubtOfComment(comment: string | null): ColumnDoubt | undefined {
  return comment ? (JSON.parse(comment) as ColumnDoubt) : undefined;
}
