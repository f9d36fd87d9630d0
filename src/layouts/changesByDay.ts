export const changeKinds = ["essay", "revision", "notebook", "dataset"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that was published, revised or carried over on a day, as its own file says. */
export interface Change {
  /** A day as 2026-11-21. */
  readonly date: string;
  readonly kind: ChangeKind;
  readonly title: string;
  /** Path of its page, without language and base. */
  readonly path: string;
}

export interface DayOfChanges {
  readonly date: string;
  /** What happened on that day, kind by kind; no kind is empty. */
  readonly groups: readonly { readonly kind: ChangeKind; readonly changes: readonly Change[] }[];
}

/** The newest `most` days on which anything changed, the latest first, the changes of a day in the order they came. */
export function changesByDay(changes: readonly Change[], most = 3): DayOfChanges[] {
  const days = Map.groupBy(changes, ({ date }) => date);
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([date, own]) => ({
      date,
      groups: changeKinds
        .map((kind) => ({ kind, changes: own.filter((change) => change.kind === kind) }))
        .filter((group) => group.changes.length > 0),
    }));
}
