import type { EngineQuestion } from "./engineAnswer.ts";
import { orRaise } from "./orRaise.ts";
import { PullError } from "./pullError.ts";

/** Seconds that an engine has to say itself that the time is up. */
const grace = 2;

/** A signal that comes with that of a question, or when an engine has had its time; `end` stops the clock. */
export function deadline(question: EngineQuestion): { readonly signal: AbortSignal; end(): void } {
  const { signal, limits, file } = question;
  const late = new AbortController();
  const timer = setTimeout(
    () =>
      late.abort(
        new PullError(
          `there was no whole answer after ${limits.seconds} s: have ${file} ask for less${orRaise(question, "seconds")}`,
        ),
      ),
    1000 * (limits.seconds + grace),
  );
  return { signal: AbortSignal.any([signal, late.signal]), end: () => clearTimeout(timer) };
}
