import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { Versioned } from "../content/madeFrom.ts";

/**
 * Works something out once for the same files: for as long as the process runs, or on disk from one run to the next.
 * What is kept must be the same after JSON.
 */
export type Keep = <T>(
  name: string,
  files: () => Iterable<Versioned | undefined>,
  make: () => T | Promise<T>,
) => Promise<T>;

/** What a rule is given. */
export interface Checking {
  readonly content: Content;
  readonly keep: Keep;
  /** Whether what is checked is to be published: a build and `npm run check` ask more than a preview. */
  readonly forPublication: boolean;
}

/** One kind of mistake that editors can make; the build, the preview, `npm run check` and the tests run the same ones. */
export interface Rule {
  readonly name: string;
  /** It takes seconds: a preview tells what the others find before it. */
  readonly isSlow?: true;
  /** What is to be known before any rule is run. */
  readonly prepare?: (checking: Checking) => Promise<void>;
  readonly check: (checking: Checking) => Promise<readonly Diagnostic[]>;
}
