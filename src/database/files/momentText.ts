const days = 86_400n;

/** The remainder that is never below zero. */
const modulo = (value: bigint, by: bigint) => ((value % by) + by) % by;

/** A day, counted from 1 January 1970, as DuckDB writes it: years before 1 as `(BC)`. */
export function dayText(day: bigint): string {
  // The civil calendar, in eras of 400 years that begin in March.
  const shifted = day + 719_468n;
  const era = (shifted - modulo(shifted, 146_097n)) / 146_097n;
  const ofEra = modulo(shifted, 146_097n);
  const yearOfEra = (ofEra - ofEra / 1460n + ofEra / 36_524n - ofEra / 146_096n) / 365n;
  const ofYear = ofEra - (365n * yearOfEra + yearOfEra / 4n - yearOfEra / 100n);
  const shiftedMonth = (5n * ofYear + 2n) / 153n;
  const date = ofYear - (153n * shiftedMonth + 2n) / 5n + 1n;
  const month = shiftedMonth < 10n ? shiftedMonth + 3n : shiftedMonth - 9n;
  const year = yearOfEra + era * 400n + (month <= 2n ? 1n : 0n);
  const two = (value: bigint) => String(value).padStart(2, "0");
  const end = year > 0n ? "" : " (BC)";
  return `${String(year > 0n ? year : 1n - year).padStart(4, "0")}-${two(month)}-${two(date)}${end}`;
}

/** A time of day, counted in `perSecond` parts of a second, with as many places as that has. */
export function timeText(value: bigint, perSecond: bigint): string {
  const seconds = value / perSecond;
  const two = (part: bigint) => String(part).padStart(2, "0");
  const rest = value % perSecond;
  const places = String(perSecond).length - 1;
  const fraction = rest === 0n ? "" : `.${String(rest).padStart(places, "0")}`;
  return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction}`;
}

/** A moment, counted in `perSecond` parts of a second from 1970, as DuckDB reads it back. */
export function timestampText(value: bigint, perSecond: bigint): string {
  const inDay = modulo(value, days * perSecond);
  const day = dayText((value - inDay) / (days * perSecond));
  const time = timeText(inDay, perSecond);
  return day.endsWith(" (BC)") ? `${day.slice(0, -5)} ${time} (BC)` : `${day} ${time}`;
}
