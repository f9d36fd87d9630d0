/** What an essay may name. */
export interface Known {
  readonly figures: readonly string[];
  /** The facts with a number, by the slug of their essay; where they are not given, every name is taken for one. */
  readonly facts?: ReadonlyMap<string, readonly string[]> | undefined;
}
