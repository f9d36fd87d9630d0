import { unitNameOf } from "../facts/measure.ts";
import type { Language } from "../language/language.ts";
import { type UnitName, units } from "../language/units.ts";
import type { Candidate } from "./candidate.ts";
import type { PrintedNumber } from "./printedNumber.ts";

/** The unit of a fact and its decimals, so that it is shown as the number is printed. */
export interface ProposalUnit {
  readonly unit: UnitName;
  readonly digits: number;
  /** Power of ten of the unit. */
  readonly exponent: number;
}

const magnitudes = [12, 9, 6];

/** The unit and decimals under which a candidate is written down. */
export function proposalUnit(
  { value, measure, fit, rows }: Candidate,
  printed: PrintedNumber,
  language: Language,
): ProposalUnit {
  const isAmount = measure.kind.startsWith("money:") || measure.kind === "things" || measure.kind === "people";
  const rate = `${String(rows[0]?.currency).toLowerCase()}-per-usd`;
  if (measure.kind === "rate" && rate in units) return { unit: rate as UnitName, digits: printed.digits, exponent: 0 };
  if (!isAmount) {
    const kind = measure.kind === "unknown" ? kindOfUnknown(printed) : measure.kind;
    return {
      unit: kind === "bare" ? (Number.isInteger(value) ? "count" : "ratio") : unitNameOf({ ...measure, kind }, 0),
      digits: printed.digits,
      exponent: 0,
    };
  }
  // Korean writes a rounded number out, so its zeros say nothing; English shows the decimals it has.
  const place = fit.coarse || language === "ko" ? coarsePlace(printed) : printed.exponent - printed.digits;
  const bySize = magnitudes.find((power) => Math.abs(value) >= 10 ** power);
  const isRounded = place >= 3 && value % 10 ** place !== 0;
  const exponent = bySize ?? (isRounded ? 3 : 0);
  const unit = unitNameOf(measure, exponent);
  if (units[unit].exponent !== exponent) return { unit: unitNameOf(measure, 0), digits: 0, exponent: 0 };
  return { unit, digits: Math.min(6, Math.max(0, exponent - place)), exponent };
}

function kindOfUnknown({ kind }: PrintedNumber): string {
  return kind === "count" || kind === "things" ? "things" : kind;
}

const coarsePlace = ({ coarse, low, high, value }: PrintedNumber) => {
  const half = coarse.high - value || high - low;
  return half > 0 ? Math.round(Math.log10(half * 2)) : 0;
};
