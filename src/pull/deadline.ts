import { PullError } from "./pullError.ts";

/** Seconds that an engine has to say itself that the time is up. */
const grace = 2;

/** A signal that comes with another one, or when an engine has had its time; `end` stops the clock. */
export function deadline(
  signal: AbortSignal,
  seconds: number,
  file: string,
): { readonly signal: AbortSignal; end(): void } {
  const late = new AbortController();
  const timer = setTimeout(
    () =>
      late.abort(
        new PullError(
          `there was no whole answer after ${seconds} s: have ${file} ask for less, or raise "seconds" in the pull block`,
        ),
      ),
    1000 * (seconds + grace),
  );
  return { signal: AbortSignal.any([signal, late.signal]), end: () => clearTimeout(timer) };
}
