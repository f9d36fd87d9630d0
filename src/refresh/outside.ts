/** The world outside as refreshing needs it, so that a test brings a network and a clock of its own. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1, for the jitter. */
  readonly random: () => number;
  /** Milliseconds within which an answer must be there, whole. */
  readonly timeout: number;
  /** Bytes of an answer, unpacked, beyond which it is not read on. */
  readonly mostBytes: number;
}

/** The real one: a minute for an answer, up to 60 MB. */
export const realOutside: Outside = {
  fetch: (...request) => fetch(...request),
  now: () => new Date(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  timeout: 60_000,
  mostBytes: 60_000_000,
};
