import type { Outside } from "./outside.ts";

/** Milliseconds before the second attempt, without jitter; each further one waits twice as long. */
const first = 1000;
/** What a publisher may ask to wait and is waited for; one that asks for more is asked again another day. */
export const longestWait = 60_000;

/**
 * Milliseconds to wait before attempt number `attempt + 1`: what Retry-After says (RFC 9110, section 10.2.3: seconds or a
 * date), else twice as long each time, of which between half and all, so that not all who wait come back at once.
 */
export function retryDelay(attempt: number, retryAfter: string | null, { now, random }: Outside): number {
  const asked = retryAfter === null ? Number.NaN : askedFor(retryAfter, now());
  if (Number.isFinite(asked)) return asked;
  return first * 2 ** (attempt - 1) * (0.5 + random() / 2);
}

function askedFor(retryAfter: string, now: Date): number {
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  return Math.max(0, Date.parse(retryAfter) - now.getTime());
}
