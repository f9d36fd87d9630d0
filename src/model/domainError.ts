/** Why an argument was refused, for a page that says it in the reader's language. */
export type DomainCode =
  | "not-finite"
  | "not-whole"
  | "not-positive"
  | "negative"
  | "out-of-range"
  | "no-data"
  | "part-above-whole"
  | "too-few"
  | "unequal-lengths"
  | "no-variance"
  | "wrong-order"
  | "unreadable"
  | "ambiguous";

/** An argument outside the domain of a model: which, what it was, and what was expected. */
export class DomainError extends RangeError {
  override readonly name = "DomainError";
  readonly code: DomainCode;
  readonly argument: string;
  readonly value: unknown;
  readonly expected: string;

  constructor(fault: { code: DomainCode; argument: string; value: unknown; expected: string }, sentence?: string) {
    super(sentence ?? `${fault.argument} must be ${fault.expected}, not ${String(fault.value)}.`);
    this.code = fault.code;
    this.argument = fault.argument;
    this.value = fault.value;
    this.expected = fault.expected;
  }
}

/** `value`, if it is a finite number. */
export function finite(argument: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new DomainError({ code: "not-finite", argument, value, expected: "a finite number" });
}

/** `value`, if it is finite and 0 or more: a count, a cost, a level that may be nothing. */
export function notNegative(argument: string, value: number): number {
  if (finite(argument, value) >= 0) return value;
  throw new DomainError({ code: "negative", argument, value, expected: "0 or more" });
}

/** `value`, if it is finite and above 0. */
export function positive(argument: string, value: number): number {
  if (finite(argument, value) > 0) return value;
  throw new DomainError({ code: "not-positive", argument, value, expected: "above 0" });
}

/** `value`, if it is finite and between `low` and `high`, both included. */
export function between(argument: string, value: number, low: number, high: number): number {
  if (finite(argument, value) >= low && value <= high) return value;
  throw new DomainError({ code: "out-of-range", argument, value, expected: `between ${low} and ${high}` });
}

/** A growth rate in percent: `value`, if it is finite and above −100. */
export function growthRate(argument: string, value: number): number {
  if (finite(argument, value) > -100) return value;
  throw new DomainError({ code: "out-of-range", argument, value, expected: "above −100 percent" });
}

/** What a count is divided by: `value`, if it is above 0. Divided by 0 there is no data, neither 0 nor 100 %. */
export function denominator(argument: string, value: number, numerator: number): number {
  if (notNegative(argument, value) > 0) return value;
  const sentence = `${argument} must be above 0: ${numerator} of 0 is no data.`;
  throw new DomainError({ code: "no-data", argument, value, expected: "above 0" }, sentence);
}
