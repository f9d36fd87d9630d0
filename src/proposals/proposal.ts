import type { Bilingual } from "../language/language.ts";
import type { UnitName } from "../language/units.ts";
import type { Shape } from "./candidate.ts";
import type { Row } from "./source.ts";

/** A proof that an editor may choose: its SQL was asked, and gives the number at its printed precision. */
export interface Proposal {
  /** What the SQL gives, unrounded, in the unit. */
  readonly value: number;
  /** The value as prose shows it, in the language of the number. */
  readonly text: string;
  readonly unit: UnitName;
  /** Decimals as a fact has them. */
  readonly digits: number;
  /** The SQL of a fact; null where a fact that exists rests on no SQL. */
  readonly sql: string | null;
  /** Publisher, dataset or figure, in English. */
  readonly source: string;
  readonly confidence: "high" | "medium" | "low" | null;
  readonly shape: Shape;
  readonly kind: "observation" | "estimate" | "forecast" | "derived";
  readonly says: Bilingual;
  /** A fact that gives the number already. */
  readonly fact: string | null;
  /** The table asked, and the rows the number rests on; none where a fact that exists is proposed. */
  readonly table: string;
  readonly rows: readonly Row[];
  readonly score: number;
}

/** A condition for a claim: it was asked, and holds. */
export interface ClaimProposal extends Omit<Proposal, "value" | "unit" | "digits"> {
  readonly value: true;
  readonly unit: null;
}

/** What a search found. */
export interface Found {
  /** The best, proved. */
  readonly proposals: readonly Proposal[];
  /** How many ways of getting the number there are, those included that are not listed. */
  readonly total: number;
  /** The nearest values, where nothing gives the number itself. They are no proofs of it. */
  readonly nearest: readonly Proposal[];
}
