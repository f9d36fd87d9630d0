import { between } from "../domainError.ts";

/** A share of a share of a share, in percent: "80 percent of the 95 percent" is 76. Each between 0 and 100. */
export function nestedShare(...shares: readonly number[]): number {
  return shares.reduce((product, share) => (product * between("share", share, 0, 100)) / 100, 100);
}
