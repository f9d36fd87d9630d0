import { keepAddress } from "../../language/keepAddress.ts";
import { afterPause } from "../afterPause.ts";

/**
 * Keeps the address in step with the scenario. A gesture (a drag, a run of key presses) makes one new entry and then
 * rewrites it, so that Back undoes what the reader did as a whole. Writes wait until the hand rests: they cost more than
 * the answer, and browsers limit them.
 */
export function addressHistory(read: () => string) {
  let isGesture = false;
  let fresh = false;
  const write = () => {
    const search = read();
    const url = location.pathname + (search ? `?${search}` : "") + location.hash;
    if (url === location.pathname + location.search + location.hash) return;
    keepAddress(url, fresh ? "push" : "replace");
    fresh = false;
  };
  const writing = afterPause(250, write);
  const gesture = afterPause(1000, () => {
    isGesture = false;
  });
  const flush = () => {
    if (writing.cancel()) write();
  };
  const begin = () => {
    if (isGesture) return;
    flush();
    fresh = true;
  };
  return {
    flush,
    /** Something moved; the gesture goes on until it is done or a second passes. */
    moving() {
      begin();
      isGesture = true;
      gesture.touch();
      writing.touch();
    },
    /** A deliberate change is complete: an entry of its own. */
    done() {
      begin();
      isGesture = false;
      gesture.cancel();
      writing.cancel();
      write();
    },
    /** The address was read anew: nothing is pending. */
    reset() {
      isGesture = fresh = false;
      gesture.cancel();
      writing.cancel();
    },
  };
}
