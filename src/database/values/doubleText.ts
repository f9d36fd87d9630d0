/** A DOUBLE as DuckDB writes it: the fewest digits that are that number, an exponent below 1e-4 and from 1e16 on. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  if (size < 1e-4 || size >= 1e16) {
    const [digits, exponent = ""] = value.toExponential().split("e");
    return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, "0")}`;
  }
  const text = String(value);
  return text.includes(".") ? text : `${text}.0`;
}
