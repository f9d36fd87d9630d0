import type { AnswerStore, KeptAnswer } from "./answerStore.ts";
import { type Answer, fetchAnswer } from "./fetchAnswer.ts";
import type { Outside } from "./outside.ts";
import { RefreshError } from "./refreshError.ts";

/** How a connector asks for an address; the answer is kept before it is given. */
export type Ask = (address: string, accept?: string) => Promise<Answer & KeptAnswer>;

/** Asks the publisher, and keeps what comes; where nothing has changed, the kept answer is given. */
export function askPublisher(store: AnswerStore, outside: Outside): Ask {
  return async (address, accept) => {
    const kept = store.last(address);
    const marks = { etag: kept?.etag, lastModified: kept?.lastModified };
    const answer = await fetchAnswer({ address, accept, ...marks }, outside);
    if (answer !== "unchanged") return { ...answer, ...store.keep(answer, outside.now()) };
    if (kept) return kept;
    throw new RefreshError("answered 304 (not changed) although nothing of it is kept: try again later");
  };
}

/** Gives what is kept, without the network. */
export function askStore(store: AnswerStore): Ask {
  return async (address) => {
    const kept = store.last(address);
    if (kept) return kept;
    throw new RefreshError(`has no kept answer of ${address}: refresh once without --replay`);
  };
}
