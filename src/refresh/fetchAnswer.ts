import type { Outside } from "./outside.ts";
import { BrokenBodyError, readBody } from "./readBody.ts";
import { RefreshError } from "./refreshError.ts";
import { refuseWebPage } from "./refuseWebPage.ts";
import { longestWait, retryDelay } from "./retryDelay.ts";

export interface AnswerRequest {
  readonly address: string;
  /** The media type that is asked for. */
  readonly accept?: string;
  /** Marks of the answer that is kept: the publisher answers 304 where nothing has changed since. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What came, as it came but for its packing, and what the publisher said of it. */
export interface Answer {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How often a publisher is asked before it counts as away. */
const mostAttempts = 4;

/** Something that may pass, in words that follow the publisher's name. */
interface Passing {
  readonly happened: string;
  readonly retryAfter: string | null;
}

/**
 * Asks an address, up to four times where it is away, slow, busy (429) or broken (5xx); "unchanged" where the kept
 * answer still holds. A RefreshError says of anything else what came and what to do, in words that follow a name.
 */
export async function fetchAnswer(request: AnswerRequest, outside: Outside): Promise<Answer | "unchanged"> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await ask(request, outside);
    if (outcome === "unchanged" || "bytes" in outcome) return outcome;
    const delay = retryDelay(attempt, outcome.retryAfter, outside);
    if (delay > longestWait)
      throw new RefreshError(
        `${outcome.happened} and asks to wait ${Math.ceil(delay / 60_000)} minutes: refresh again then`,
      );
    if (attempt === mostAttempts)
      throw new RefreshError(`${outcome.happened}, ${mostAttempts} times in a row: try again later`);
    await outside.wait(delay);
  }
}

async function ask(request: AnswerRequest, outside: Outside): Promise<Answer | "unchanged" | Passing> {
  try {
    const response = await outside.fetch(request.address, {
      headers: headersOf(request),
      signal: AbortSignal.timeout(outside.timeout),
    });
    const { status, headers } = response;
    if (status === 304) return "unchanged";
    if (status === 429 || status >= 500) {
      await response.body?.cancel();
      return {
        happened: `answered ${status}${status === 429 ? " (too many requests)" : ""}`,
        retryAfter: headers.get("retry-after"),
      };
    }
    if (!response.ok) throw await refusal(response, outside);
    const bytes = await readBody(response, outside.mostBytes);
    refuseWebPage(response, bytes);
    return answerOf(request.address, bytes, headers);
  } catch (error) {
    const happened = passing(error, outside);
    if (!happened) throw error;
    return { happened, retryAfter: null };
  }
}

function headersOf({ accept, etag, lastModified }: AnswerRequest): Record<string, string> {
  return {
    "user-agent": "tideline-refresh/1.0",
    // Packed, a body that ends too early passes for a whole one.
    "accept-encoding": "identity",
    ...(accept && { accept }),
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  };
}

function answerOf(address: string, bytes: Uint8Array<ArrayBuffer>, headers: Headers): Answer {
  const [type, etag, lastModified] = ["content-type", "etag", "last-modified"].map((name) => headers.get(name));
  return { address, bytes, type: type ?? "", ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** An answer that will be the same next time: the address is wrong, or is not for us. */
async function refusal(response: Response, { mostBytes }: Outside): Promise<RefreshError> {
  const { status } = response;
  if (status === 401 || status === 403)
    return new RefreshError(
      `answered ${status} (no access): look for an address that needs no log-in, and write it into the refresh block`,
    );
  const said = new TextDecoder().decode(await readBody(response, mostBytes)).trim();
  const message = /"message"\s*:\s*"([^"]+)"/.exec(said)?.[1]?.replace(/[.!?\s]+$/, "");
  const quoted = message ? `, saying "${message.slice(0, 120)}"` : "";
  return new RefreshError(
    `answered ${status}${quoted}: look in its documentation for what moved, and correct the address in the refresh block`,
  );
}

/** What happened, where it may pass: no connection, no answer in time, half an answer. */
function passing(error: unknown, { timeout }: Outside): string | undefined {
  if (error instanceof BrokenBodyError) return `sent ${error.message}`;
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return `sent no whole answer within ${Number((timeout / 1000).toPrecision(2))} s`;
  if (error.name === "TypeError" && error.message === "fetch failed") return "could not be reached";
  return undefined;
}
