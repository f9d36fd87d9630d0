/** What a figure shows since the reader changed it. */
export interface ShownView {
  /** What differs from the published view, in words for the name of a file. */
  readonly names: readonly string[];
  /** The rows that it shows, as CSV. */
  csv(): string;
  /** What it shows in place of the published figure, as the members of its JSON. */
  members(): object;
}

/** The view of each figure that was changed; the others show what was published. */
export const shownViews = new WeakMap<Element, ShownView>();
