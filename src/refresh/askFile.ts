import type { AnswerStore } from "./answerStore.ts";
import type { Ask } from "./ask.ts";
import { RefreshError } from "./refreshError.ts";

/** A publisher's answer that somebody fetched: its bytes, its name, and the day on which it was fetched. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly fetched: Date;
}

/** Gives a file in place of the answer of the one address that a connector asks for; it is kept like one that came. */
export function askFile(store: AnswerStore, { bytes, name, fetched }: FetchedFile): Ask {
  let first: string | undefined;
  return async (address) => {
    if (first !== undefined && first !== address)
      throw new RefreshError(`asks for ${address} too, which the file ${name} cannot hold: refresh without --file`);
    first = address;
    const answer = { address, bytes, type: "" };
    return { ...answer, ...store.keep(answer, fetched) };
  };
}
