/** What the preview's page is told of a number without a proof. */
export interface Offer {
  readonly text: string;
  /** file:line:column */
  readonly place: string;
  readonly proposals: readonly {
    readonly text: string;
    /** Unrounded. */
    readonly value: string;
    readonly unit: string;
    readonly says: string;
    readonly source: string;
    readonly confidence: string | null;
    readonly sql: string;
    /** A fact that says so already. */
    readonly fact: string | null;
  }[];
  /** The nearest values, where nothing gives the number; they prove nothing and are never written. */
  readonly nearest: readonly string[];
}

/** What was written: the fact, and where it is named. */
export interface Written {
  readonly id: string;
  readonly places: readonly string[];
}

/** Where the preview's page asks. */
export const proposalsAddress = "/_preview/proposals";
