import { type Unit, type UnitName, units } from "../language/units.ts";
import type { Expression } from "./expression.ts";

/** What an expression measures so far. A bare number takes the unit of what it stands beside. */
interface Measure {
  readonly constant?: number;
  readonly money: Readonly<Record<string, number>>;
  /** The powers of "hundredths" it may have: a factor of 100 may turn a ratio into percent, or be just a number. */
  readonly percents: readonly number[];
  readonly kind?: string | undefined;
  readonly scaled?: boolean;
}

const moneyOf = (money: Measure["money"]) =>
  Object.entries(money)
    .filter(([, power]) => power !== 0)
    .map(([currency, power]) => `${currency}${power === 1 ? "" : `^${power}`}`)
    .sort()
    .join("·");

const describe = ({ kind, money, percents }: Measure) =>
  moneyOf(money) ||
  kind ||
  (percents.includes(0) ? "a ratio" : percents.includes(1) ? "percent" : "percent of percent");

function combineMoney(a: Measure["money"], b: Measure["money"], sign: 1 | -1): Measure["money"] {
  const currencies = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...currencies].map((each) => [each, (a[each] ?? 0) + sign * (b[each] ?? 0)]));
}

function added(left: Measure, right: Measure, operator: "+" | "-"): Measure {
  if (left.constant !== undefined && right.constant !== undefined) {
    return { ...left, constant: operator === "+" ? left.constant + right.constant : left.constant - right.constant };
  }
  const [bare, other] = left.constant !== undefined ? [left, right] : [right, left];
  if (bare.constant !== undefined) {
    if (moneyOf(other.money) || other.scaled)
      throw new TypeError(`a bare ${bare.constant} beside ${describe(other)}: give it a fact of its own`);
    if (Math.abs(bare.constant) === 1 && !other.percents.includes(0))
      throw new TypeError("1 beside a percentage: divide the percentage by 100 first");
    return { ...other, percents: Math.abs(bare.constant) === 1 ? [0] : other.percents };
  }
  const percents = left.percents.filter((power) => right.percents.includes(power));
  const timeline = left.kind === "year" && (right.kind === undefined || right.kind === "years");
  const alike = left.kind === undefined || right.kind === undefined || left.kind === right.kind || timeline;
  if (moneyOf(left.money) !== moneyOf(right.money) || !alike || percents.length === 0) {
    throw new TypeError(`${describe(left)} ${operator === "+" ? "plus" : "minus"} ${describe(right)}`);
  }
  const kind = left.kind === "year" && right.kind === "year" ? "years" : (left.kind ?? right.kind);
  return { money: left.money, percents, kind, scaled: Boolean(left.scaled || right.scaled) };
}

function multiplied(left: Measure, right: Measure, sign: 1 | -1): Measure {
  if (left.constant !== undefined && right.constant !== undefined) {
    return { ...left, constant: sign === 1 ? left.constant * right.constant : left.constant / right.constant };
  }
  const money = combineMoney(left.money, right.money, sign);
  const byHundred = right.constant === 100 || (sign === 1 && left.constant === 100);
  const of = left.constant !== undefined && sign === 1 ? right : left;
  const percents = byHundred
    ? [...new Set([...of.percents, ...of.percents.map((power) => power + sign)])]
    : [...new Set(left.percents.flatMap((a) => right.percents.map((b) => a + sign * b)))];
  const kind =
    right.constant !== undefined ? left.kind : left.constant !== undefined && sign === 1 ? right.kind : undefined;
  const rescaled = byHundred && (kind === "percent" || kind === "log-points");
  return {
    money,
    percents,
    kind: rescaled ? undefined : kind,
    scaled: kind !== undefined && Boolean(left.scaled || right.scaled),
  };
}

function measure(expression: Expression, unitOf: (id: string) => UnitName): Measure {
  switch (expression.type) {
    case "number":
      return { constant: Number(expression.text), money: {}, percents: [0] };
    case "fact": {
      const { money, percent, kind, exponent }: Unit = units[unitOf(expression.id)];
      if (kind === "date") throw new TypeError(`{${expression.id}} is a date and cannot be reckoned with`);
      return { money, percents: [percent], kind, scaled: exponent !== 0 };
    }
    case "negative":
      return measure(expression.of, unitOf);
    case "call": {
      const of = measure(expression.of, unitOf);
      if (expression.name === "ceil" || expression.name === "abs") return of;
      if (moneyOf(of.money) || !of.percents.includes(0))
        throw new TypeError(`${expression.name} of ${describe(of)}: it takes a ratio`);
      return of.constant === undefined ? { money: {}, percents: [0] } : of;
    }
    default: {
      const left = measure(expression.left, unitOf);
      const right = measure(expression.right, unitOf);
      if (expression.operator === "+" || expression.operator === "-") return added(left, right, expression.operator);
      return multiplied(left, right, expression.operator === "*" ? 1 : -1);
    }
  }
}

/**
 * Checks that an expression makes sense in units and gives the one declared; throws a TypeError that says what it
 * gives instead. Money is tracked by currency, percent by its power (percent of percent must be divided by 100),
 * counts of different things may be multiplied and divided but not added.
 */
export function checkUnits(expression: Expression, declared: UnitName, unitOf: (id: string) => UnitName): void {
  const found = measure(expression, unitOf);
  if (found.constant !== undefined) return;
  const { money, percent, kind }: Unit = units[declared];
  const sameKind = found.kind === undefined || found.kind === kind || (found.kind === "years" && kind === "year");
  if (moneyOf(found.money) !== moneyOf(money) || !found.percents.includes(percent) || !sameKind) {
    throw new TypeError(`the expression gives ${describe(found)}, not ${declared}`);
  }
}
