import { keepAddress } from "../../language/keepAddress.ts";

/**
 * Keeps the address in step with the scenario. A gesture (a drag, a run of key presses) makes one new entry and then
 * rewrites it, so that Back undoes what the reader did as a whole. Writes wait until the hand rests: they cost more than
 * the answer, and browsers limit them.
 */
export function addressHistory(read: () => string) {
  let gesture: number | undefined;
  let timer: number | undefined;
  let fresh = false;
  const write = () => {
    timer = undefined;
    const search = read();
    const url = location.pathname + (search ? `?${search}` : "") + location.hash;
    if (url === location.pathname + location.search + location.hash) return;
    keepAddress(url, fresh ? "push" : "replace");
    fresh = false;
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  return {
    flush,
    /** Something moved; the gesture goes on until it is done or a second passes. */
    moving() {
      if (gesture === undefined) {
        flush();
        fresh = true;
      } else clearTimeout(gesture);
      gesture = window.setTimeout(() => {
        gesture = undefined;
      }, 1000);
      clearTimeout(timer);
      timer = window.setTimeout(write, 250);
    },
    /** A deliberate change is complete: an entry of its own. */
    done() {
      if (gesture === undefined) {
        flush();
        fresh = true;
      }
      clearTimeout(gesture);
      gesture = undefined;
      clearTimeout(timer);
      write();
    },
    /** The address was read anew: nothing is pending. */
    reset() {
      clearTimeout(timer);
      clearTimeout(gesture);
      timer = gesture = undefined;
      fresh = false;
    },
  };
}
