/** Sign, digits without zeros at either end, and the power of ten of the first digit: equal for equal numbers. */
function canonical(text: string): string | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const digits = whole + fraction;
  const significant = digits.replace(/^0+/, "").replace(/0+$/, "");
  if (significant === "") return "0";
  const leading = digits.length - digits.replace(/^0+/, "").length;
  return `${sign}${significant}e${whole.length - leading + Number(exponent)}`;
}

/** The number that a decimal text is, where JavaScript prints that number with the same digits; else undefined. */
export function exactNumber(text: string): number | undefined {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return undefined;
  const wanted = canonical(text);
  return wanted !== undefined && canonical(String(number)) === wanted ? number : undefined;
}
