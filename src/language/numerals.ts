const western = /^(?:\d+|[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*)?(?:\.\d*)?$/;
const indian = /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d*)?$/;

/**
 * What a numeral with separators may mean, as plain decimals, the likeliest first; empty for no numeral.
 *
 * Groups are of three digits behind one to three that do not begin with 0, all with one sign: comma, point, space or
 * apostrophe (Indian groups with commas too). The other sign, of comma and point, is the decimal sign. So "2,5" is 2.5
 * and nothing else, "1.500,25" is 1500.25, "1.500.000" is 1500000, "0,500" is 0.5.
 *
 * One comma or one point before exactly three digits says two things: "1,500" is 1500 or 1.5, "1.500" is 1.5 or 1500.
 * The first of each is the likelier: pages, addresses and files of this site write a decimal point in both languages,
 * and what they write must be read back as it was meant.
 */
export function numerals(text: string): string[] {
  const trimmed = text.trim();
  const swapped = trimmed.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  const read = [trimmed, swapped].filter(
    (each, i) => /\d/.test(each) && (western.test(each) || (i === 0 && indian.test(each))),
  );
  return [...new Set(read.map((each) => each.replace(/[,' ]/g, "")))];
}
