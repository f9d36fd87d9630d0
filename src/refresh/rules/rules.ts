import { changedCode } from "./changedCode.ts";
import { futureActual } from "./futureActual.ts";
import { jump } from "./jump.ts";
import { lostRows } from "./lostRows.ts";
import { lostTimes } from "./lostTimes.ts";
import { movedBack } from "./movedBack.ts";
import { otherUnit } from "./otherUnit.ts";
import type { Case, Rule } from "./rule.ts";
import { shiftedColumn } from "./shiftedColumn.ts";

/** What no edition may be, accepted or not. */
const always: readonly Rule[] = [futureActual];
/** What an edition may be only where somebody says that it is meant; the more telling first. */
const unlessAccepted: readonly Rule[] = [otherUnit, shiftedColumn, jump, changedCode, movedBack, lostRows, lostTimes];

/** The first reason to refuse an edition beside the one before it, in words that follow the publisher's name. */
export function reasonToRefuse(compared: Case, isAccepted: boolean): string | undefined {
  for (const rule of isAccepted ? always : [...always, ...unlessAccepted]) {
    const reason = rule(compared);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
