/** What a result is, as it is said beside it. */
export const kinds = ["essay", "figure", "calculator", "term", "dataset", "notebook", "fact", "page"] as const;
export type Kind = (typeof kinds)[number];

/** A page, or a part of one, that can be found. */
export interface SearchPage {
  /** Its address within the site, with the base and the language. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its words, a paragraph, an item or a table's row a line. */
  readonly text: string;
  /** The id of the figure that it is, shows first or rests on. */
  readonly figure?: string | undefined;
}
