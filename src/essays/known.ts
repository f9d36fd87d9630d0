/** What an essay may name. */
export interface Known {
  readonly figures: readonly string[];
}
