import type { Projection } from "../../../model/projectScenario.ts";
import type { Store } from "../../store.ts";
import type { PairView } from "./pairPage.ts";

/** Calls `show` whenever the hand has come to rest on another answer; now, too, unless the page shows this one. */
export function whenResting(
  view: Store<PairView>,
  show: (view: PairView) => void,
  shown: Projection | undefined = undefined,
): void {
  let last = shown;
  const rest = (now: PairView) => {
    if (now.isMoving || now.projection === last) return;
    last = now.projection;
    show(now);
  };
  view.subscribe(rest);
  rest(view.get());
}
