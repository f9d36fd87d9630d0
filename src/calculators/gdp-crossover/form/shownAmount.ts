/**
 * An amount as a text field shows it: to two decimals, or five digits where it is small. The field keeps the exact one
 * beside it, which counts while nothing else is typed.
 */
export function shownAmount(value: number): string {
  return String(Number(value >= 1 ? value.toFixed(2) : value.toPrecision(5)));
}
