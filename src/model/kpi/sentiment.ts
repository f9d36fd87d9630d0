import { between } from "../domainError.ts";
import { sharesOf } from "../share.ts";

/** Mentions by polarity. Leave neutral ones at 0 to keep them out of the denominator, and say so. */
export interface Mentions {
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
}

/** Shares in percent, summing to 100, and net sentiment (positive less negative), from −100 to 100. */
export interface Sentiment extends Mentions {
  readonly net: number;
}

/**
 * Sentiment ratio: each polarity / (positive + negative + neutral) · 100. Reconstructed; the unit of analysis is
 * the sentence that names the attribute.
 *
 * @throws DomainError when there is no mention ("no-data")
 */
export function sentiment({ positive, negative, neutral }: Mentions): Sentiment {
  const shares = sharesOf({ positive, negative, neutral });
  return { ...shares, net: shares.positive - shares.negative };
}

/** Whether a share (percent) reaches the target set before, and the gap in percentage points (below 0: missed). */
export function targetAttainment({ share, target }: { share: number; target: number }): {
  attained: boolean;
  gap: number;
} {
  const gap = between("share", share, 0, 100) - between("target", target, 0, 100);
  return { attained: gap >= 0, gap };
}
