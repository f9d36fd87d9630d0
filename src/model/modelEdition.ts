/**
 * The editions of the model, oldest first, each named for the day from which it answers (the first for its month). A
 * link records the edition it was made with, so that a reader who opens it can be told when its answer has moved since.
 */
export const modelEditions = ["2026-11", "2026-11-22"] as const;

/** The edition that answers now. */
export const modelEdition = "2026-11-22";

/**
 * Whether a scenario's answer differs between an edition and today's; a link without an edition is of the first.
 * Since 2026-11-22 the uncertainty of the mean counts the persistence of the yearly changes: probabilities and bands of
 * a scenario with both have moved; the path without shocks has not.
 */
export function hasChangedSince(edition: string, { sd, rho }: { readonly sd: number; readonly rho: number }): boolean {
  return edition < "2026-11-22" && sd > 0 && rho !== 0;
}
