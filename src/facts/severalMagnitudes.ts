const digits = "\\d+(?:,\\d+)*(?:\\.\\d+)?";
const magnitude = "\\s?[조억만천백십]+";
/** What may stand behind the last magnitude without one of its own, as in 1만 2345: no year, and no part of a date. */
const rest = "\\s?(?!(?:1[89]|20|21)\\d\\d년|\\d+(?:월|일))(?:\\d,\\d{3}|\\d{1,4})(?![\\d.,]*[\\d조억만천백십])";

/**
 * A Korean number of several magnitudes as the source of a pattern: 10억 6000만, 2억4,080만, 1조 2천억, 3천5백, 1만 2345.
 * With commas and spaces or without, it is one number.
 */
export const severalMagnitudes = `${digits}${magnitude}(?:(?:\\s?${digits}${magnitude})+(?:${rest})?|${rest})`;
