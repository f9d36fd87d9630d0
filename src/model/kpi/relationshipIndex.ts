import { between, DomainError, denominator } from "../domainError.ts";

/** The four dimensions of a relationship (Hon and Grunig), asked by survey. */
export const relationshipDimensions = ["trust", "satisfaction", "commitment", "controlMutuality"] as const;

export type RelationshipDimension = (typeof relationshipDimensions)[number];

/** One answer on the scale. A negative item ("treats people unfairly") is reversed before it counts. */
export interface LikertAnswer {
  readonly score: number;
  readonly negative?: boolean;
}

export type RelationshipScores = Record<RelationshipDimension, number> & { readonly index: number };

/**
 * Relationship index: per dimension the mean of its answers, reversed items as low + high − score; the index is the
 * mean of the four dimensions, on the same scale.
 *
 * @throws DomainError for a dimension without answers ("no-data") and for a score off the scale
 */
export function relationshipIndex(
  answers: Readonly<Record<RelationshipDimension, readonly LikertAnswer[]>>,
  scale: { low: number; high: number },
): RelationshipScores {
  const { low, high } = scale;
  if (!(low < high)) {
    throw new DomainError({
      code: "wrong-order",
      argument: "high",
      value: high,
      expected: `above the low end (${low})`,
    });
  }
  const mean = (dimension: RelationshipDimension) => {
    const scores = answers[dimension].map(({ score, negative }) => {
      const valid = between(dimension, score, low, high);
      return negative ? low + high - valid : valid;
    });
    return scores.reduce((sum, score) => sum + score, 0) / denominator(dimension, scores.length, 0);
  };
  const [trust, satisfaction] = [mean("trust"), mean("satisfaction")];
  const [commitment, controlMutuality] = [mean("commitment"), mean("controlMutuality")];
  const index = (trust + satisfaction + commitment + controlMutuality) / 4;
  return { trust, satisfaction, commitment, controlMutuality, index };
}
