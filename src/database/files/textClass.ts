/** What the text of a cell looks like; several classes may be read the same way. */
export type TextClass =
  | "blank"
  | "integer"
  | "zeros"
  | "huge"
  | "digits"
  | "dot"
  | "dotZeros"
  | "comma3"
  | "commaGroup"
  | "commaDecimal"
  | "dotGroup"
  | "space3"
  | "spaceGroup"
  | "spaceGroupComma"
  | "exponent"
  | "flagged"
  | "boolean"
  | "code"
  | "time"
  | "zoned"
  | "other"
  /** Year, month, day with the text between them. */
  | `ymd${string}`
  | `yearMonth${string}`
  /** Day and month in either order, the year in four digits or two. */
  | `four${string}`
  | `two${string}`
  | `timestamp${"" | "Nano"}`;

const bigint = 2n ** 63n;
const hugeint = 2n ** 127n;

/** Whether the calendar has the day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : 30;
  return day <= (month === 2 ? days : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function integerClass(text: string): TextClass {
  const digits = /^[+-]/.test(text) ? text.slice(1) : text;
  if (digits.length > 1 && digits.startsWith("0")) return "zeros";
  if (digits.length < 19) return "integer";
  const value = text.startsWith("+") ? BigInt(digits) : BigInt(text);
  if (value >= -bigint && value < bigint) return "integer";
  return value >= -hugeint && value < hugeint ? "huge" : "digits";
}

function numberClass(text: string): TextClass | undefined {
  if (/^[+-]?\d+$/.test(text)) return integerClass(text);
  if (/^[+-]?(?:\d*\.\d+|\d+\.)$/.test(text)) return /^[+-]?0\d/.test(text) ? "dotZeros" : "dot";
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(text)) return "exponent";
  if (text.includes(",")) {
    if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) return "comma3";
    if (/^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return "commaGroup";
    if (/^[+-]?\d*,\d+$/.test(text)) return /^[+-]?0\d/.test(text) ? undefined : "commaDecimal";
  }
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return "dotGroup";
  if (/^[+-]?[1-9]\d{0,2}([ \u00a0\u202f'’])\d{3}$/.test(text)) return "space3";
  if (/^[+-]?[1-9]\d{0,2}(?:([ \u00a0\u202f'’])\d{3}(?:\1\d{3})*)(?:\.\d+)?$/.test(text)) return "spaceGroup";
  if (/^[+-]?[1-9]\d{0,2}(?:([ \u00a0\u202f'’])\d{3}(?:\1\d{3})*),\d+$/.test(text)) return "spaceGroupComma";
  return undefined;
}

function momentClass(text: string): TextClass | undefined {
  const stamp =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?( ?Z| ?[+-]\d{2}(?::?\d{2})?)?$/.exec(
      text,
    );
  if (stamp) {
    const [, year, month, day, hour, minute, second = "0", fraction = "", zone] = stamp;
    const isReal = isDay(Number(year), Number(month), Number(day)) && Number(hour) < 24 && Number(minute) < 60;
    if (!isReal || Number(second) > 59) return undefined;
    return zone ? "zoned" : fraction.length > 6 ? "timestampNano" : "timestamp";
  }
  if (/^\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$/.test(text))
    return Number(text.slice(0, 2)) < 24 && Number(text.slice(3, 5)) < 60 && Number(text.slice(6, 8)) < 60
      ? "time"
      : undefined;
  const first = /^(\d{4})([-/]|\. ?)(\d{1,2})(?:\2(\d{1,2}))?(\.?)$/.exec(text);
  if (first) {
    const [, year, mark = "", month, day, end = ""] = first;
    if (day === undefined)
      return end === "" && Number(month) > 0 && Number(month) < 13 && Number(year) > 0 ? `yearMonth${mark}` : undefined;
    if (end !== "" && !mark.startsWith(".")) return undefined;
    return isDay(Number(year), Number(month), Number(day)) && Number(year) > 0 ? `ymd${mark}${end && "|"}` : undefined;
  }
  const last = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!last) return undefined;
  const [, , mark = "", , year = ""] = last;
  return year.length === 4 ? `four${mark}` : `two${mark}`;
}

/** The class of a cell's text; spaces around it do not count. */
export function textClass(given: string): TextClass {
  const text =
    given.charCodeAt(0) === 32 || given.charCodeAt(given.length - 1) === 32 ? given.replace(/^ +| +$/g, "") : given;
  if (text === "" || /^\s+$/.test(text)) return "blank";
  if (text.length > 60) return "other";
  const code = text.charCodeAt(0);
  const isNumeric = (code > 47 && code < 58) || code === 43 || code === 45 || code === 46 || code === 44;
  if (!isNumeric) {
    if (/^(?:true|false)$/i.test(text)) return "boolean";
    return /^(?:[tfyn]|yes|no|on|off)$/i.test(text) ? "code" : "other";
  }
  return (
    numberClass(text) ??
    momentClass(text) ??
    (/^[+-]?\d[\d.,]*(?: ?(?:[A-Za-z]{1,2}|[*†‡]+|\([A-Za-z]\)))$/.test(text) ? "flagged" : "other")
  );
}
