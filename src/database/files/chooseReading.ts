import { type ColumnProfile, wordsKept } from "./columnProfile.ts";
import type { ColumnNote, DecimalSign, Reading } from "./reading.ts";
import { type TextClass, textClass } from "./textClass.ts";

interface Chosen {
  readonly reading: Reading;
  readonly offers: readonly Reading[];
  readonly notes: readonly ColumnNote[];
}

/** What the rest of the file says about its numbers: the sign the reader chose, or that commas are likely to be it. */
export interface NumberHints {
  readonly decimal?: DecimalSign | undefined;
  readonly isCommaLikely: boolean;
}

const text: Reading = { kind: "text" };

/** Ways to write numbers, each with the classes that it reads. */
const forms: readonly { readonly group: string; readonly point: DecimalSign; readonly reads: readonly TextClass[] }[] =
  [
    { group: "", point: ".", reads: ["integer", "huge", "dot", "exponent"] },
    { group: ",", point: ".", reads: ["integer", "huge", "dot", "comma3", "commaGroup"] },
    { group: "", point: ",", reads: ["integer", "huge", "comma3", "commaDecimal"] },
    { group: ".", point: ",", reads: ["integer", "huge", "comma3", "commaDecimal", "dotGroup", "dot"] },
    { group: " ", point: ".", reads: ["integer", "huge", "dot", "space3", "spaceGroup"] },
    {
      group: " ",
      point: ",",
      reads: ["integer", "huge", "comma3", "commaDecimal", "space3", "spaceGroup", "spaceGroupComma"],
    },
  ];
type Form = (typeof forms)[number];

/** What offices write where there is no value. */
const missing = /^(?:[.…]{1,3}|[-–—:*x×]{1,3}|n\/?a|n\.a\.|#n\/a|nan|null|none|missing|없음|자료없음|해당없음|―|…)$/i;

const numeric = new Set(forms.flatMap(({ reads }) => reads));

/** The reading of a column whose cells are bare text: the one that all cells fit, or text where two do, with the question. */
export function chooseReading(profile: ColumnProfile, hints: NumberHints): Chosen {
  const blank = profile.count("blank");
  const of = profile.filled - blank;
  const note: ColumnNote[] = blank > 0 ? [{ kind: "blank", n: blank }] : [];
  const only = (...classes: readonly TextClass[]) => of > 0 && profile.count(...classes) === of;
  const sample = (...classes: readonly TextClass[]) =>
    classes.map((each) => profile.classes.get(each)?.sample).find((each) => each !== undefined) ?? "";
  const settled = (reading: Reading, ...notes: readonly ColumnNote[]): Chosen => ({
    reading,
    offers: [text],
    notes: [...note, ...notes],
  });
  const asked = (kind: ColumnNote, ...offers: readonly Reading[]): Chosen => ({
    reading: text,
    offers,
    notes: [...note, kind],
  });

  if (of <= 0) return { reading: text, offers: [], notes: note };
  if (only("boolean")) return settled({ kind: "boolean" });
  if (only("boolean", "code") || only("code"))
    return asked(
      { kind: "code", sample: sample("code") },
      ...(isBooleanCast(profile) ? [{ kind: "boolean" } as const] : []),
    );
  const number = numberReading(profile, of, hints, settled, asked, sample);
  if (number) return number;
  const date = dateReading(profile, of, settled, asked);
  if (date) return date;
  return mixed(profile, of, note);
}

function isBooleanCast(profile: ColumnProfile): boolean {
  return [...profile.words.keys()].every((word) => /^(?:[tfyn]|yes|no)$/i.test(word.trim()));
}

function fits(form: Form, profile: ColumnProfile, of: number): boolean {
  if (profile.count(...form.reads) !== of) return false;
  return form.group !== "." || profile.count("dot") === 0 || profile.isDotTriple;
}

/** The number type that holds every cell written in this form exactly; undefined when none does. */
function numberType(profile: ColumnProfile, { group, point }: Form): Reading | undefined {
  const mark = group === " " ? [...profile.spaces].join("") : group;
  const isFraction = point === "." ? profile.hasPointFraction : profile.hasCommaFraction || profile.count("comma3") > 0;
  if (!isFraction)
    return { kind: profile.count("huge") > 0 || profile.whole > 18 ? "huge" : "integer", group: mark, point };
  if (profile.isDoubleExact) return { kind: "double", group: mark, point };
  const scale = profile.fraction;
  const precision = profile.whole + scale;
  return precision <= 38 && profile.count("exponent") === 0
    ? { kind: "decimal", precision, scale, group: mark, point }
    : undefined;
}

type Settled = (reading: Reading, ...notes: readonly ColumnNote[]) => Chosen;
type Asked = (note: ColumnNote, ...offers: readonly Reading[]) => Chosen;

function numberReading(
  profile: ColumnProfile,
  of: number,
  { decimal, isCommaLikely }: NumberHints,
  settled: Settled,
  asked: Asked,
  sample: (...classes: readonly TextClass[]) => string,
): Chosen | undefined {
  const plain: Reading = { kind: "integer", group: "", point: "." };
  const digits = profile.count("integer", "huge", "zeros", "digits");
  if (digits === of) {
    if (profile.count("zeros") > 0) return asked({ kind: "zeros", sample: sample("zeros") }, plain);
    if (profile.count("digits") > 0) return asked({ kind: "long", sample: sample("digits") });
    if (profile.count("huge") > 0)
      return asked({ kind: "long", sample: sample("huge") }, { kind: "huge", group: "", point: "." });
    if (!profile.isCompactDate) return settled(plain);
    const compact = settled(plain, { kind: "compactDate", sample: sample("integer") });
    return { ...compact, offers: [{ kind: "date", format: "%Y%m%d" }, text] };
  }
  if (profile.count("zeros", "dotZeros") > 0 && profile.count("integer", "huge", "dot", "zeros", "dotZeros") === of)
    return asked({ kind: "zeros", sample: sample("zeros", "dotZeros") }, { kind: "double", group: "", point: "." });
  const fitting = forms.filter((form) => fits(form, profile, of));
  const allowed = decimal ? fitting.filter(({ point }) => point === decimal) : fitting;
  const [first] = allowed;
  if (!first) {
    const [other] = fitting;
    const reading = other && numberType(profile, other);
    return reading && asked({ kind: "thousands", sample: profile.samples[0] ?? "" }, reading);
  }
  const readings = allowed.flatMap((form) => numberType(profile, form) ?? []);
  const [reading] = readings;
  if (!reading)
    return asked(
      { kind: "exact", sample: profile.samples[0] ?? "" },
      { kind: "double", group: "", point: first.point },
    );
  const inexact: ColumnNote[] = reading.kind === "decimal" ? [{ kind: "exact", sample: profile.samples[0] ?? "" }] : [];

  const isPlain = first.group === "" && first.point === "." && profile.count("comma3") === 0;
  if (isPlain) {
    if (profile.count("exponent") === of && !/\./.test(sample("exponent")))
      return asked({ kind: "exponent", sample: sample("exponent") }, reading);
    if (profile.count("dot") === 0) return settled(reading);
    if (profile.isYearMonth && profile.count("dot") === of && !decimal)
      return asked({ kind: "yearMonth", sample: sample("dot") }, { kind: "month", format: "%Y.%m" }, reading);
    const thousands = readings.find((each) => "group" in each && each.group === ".");
    if (thousands && !decimal && isCommaLikely)
      return asked({ kind: "dotThousands", sample: sample("dot") }, reading, thousands);
    return settled(reading, ...inexact);
  }
  if (decimal) return settled(reading, ...inexact);
  if (profile.count("comma3") > 0 && profile.count("comma3", "integer", "huge") === of)
    return asked(
      { kind: "thousands", sample: sample("comma3") },
      { kind: "integer", group: ",", point: "." },
      ...allowed
        .filter(({ point, group }) => point === "," && group === "")
        .flatMap((form) => numberType(profile, form) ?? []),
    );
  if (profile.count("space3") > 0 && profile.count("space3", "integer", "huge") === of)
    return asked({ kind: "spaced", sample: sample("space3") }, reading);
  return settled(reading, ...inexact, { kind: "grouped", sample: groupedSample(profile) ?? "" });
}

function groupedSample(profile: ColumnProfile): string | undefined {
  const grouped: readonly TextClass[] = [
    "commaGroup",
    "dotGroup",
    "spaceGroup",
    "spaceGroupComma",
    "commaDecimal",
    "comma3",
  ];
  return grouped.map((each) => profile.classes.get(each)?.sample).find((each) => each !== undefined);
}

/** Readings of a column that is all dates of one form. */
function dateReading(profile: ColumnProfile, of: number, settled: Settled, asked: Asked): Chosen | undefined {
  const [kinds, stamps] = [
    [...profile.classes.keys()].filter((each) => each !== "blank"),
    ["timestamp", "timestampNano"] as const,
  ];
  const [kind = "other"] = kinds;
  if (profile.count("time") === of) return settled({ kind: "time" });
  if (profile.count("zoned") === of)
    return asked({ kind: "zone", sample: profile.samples[0] ?? "" }, { kind: "utc" }, { kind: "local" });
  if (profile.count(...stamps) > 0 && profile.count(...stamps, "ymd-") === of)
    return settled({ kind: profile.count("timestampNano") > 0 ? "timestampNs" : "timestamp" });
  if (kinds.length > 1) return undefined;
  if (kind.startsWith("ymd")) return settled({ kind: "date", format: ymdFormat(kind) });
  if (kind.startsWith("yearMonth")) {
    const month: Reading = { kind: "month", format: `%Y${kind.slice(9)}%m` };
    return { ...settled(text), offers: [month] };
  }
  const readings = dayMonthReadings(profile, kind);
  if (kind.startsWith("two")) return asked({ kind: "twoDigitYear", sample: profile.samples[0] ?? "" }, ...readings);
  if (!kind.startsWith("four") || readings.length === 0) return undefined;
  const [only, other] = readings;
  return only && !other ? settled(only) : asked({ kind: "dayOrMonth", sample: profile.samples[0] ?? "" }, ...readings);
}

function ymdFormat(kind: TextClass): string {
  const mark = kind.slice(3).replace("|", "");
  return `%Y${mark}%m${mark}%d${kind.endsWith("|") ? "." : ""}`;
}

function dayMonthReadings(profile: ColumnProfile, kind: TextClass): Reading[] {
  const [year, mark] = kind.startsWith("four") ? ["%Y", kind.slice(4)] : ["%y", kind.slice(3)];
  const date = (...parts: readonly string[]): Reading => ({ kind: "date", format: parts.join(mark) });
  const readings: Reading[] = [];
  if (profile.isRealDayFirst) readings.push(date("%d", "%m", year));
  if (profile.isRealMonthFirst) readings.push(date("%m", "%d", year));
  if (year === "%y" && profile.isRealYearFirst) readings.push(date("%y", "%m", "%d"));
  return readings;
}

/** Text, and what keeps most of the cells from being numbers or dates. */
function mixed(profile: ColumnProfile, of: number, note: readonly ColumnNote[]): Chosen {
  const counts = [...profile.classes].filter(([each]) => each !== "blank");
  const isNumber = ([each]: (typeof counts)[number]) => numeric.has(each);
  const isDate = ([each]: (typeof counts)[number]) => /^(?:ymd|four|timestamp)/.test(each);
  const sum = (chosen: typeof counts) => chosen.reduce((total, [, { n }]) => total + n, 0);
  const numbers = counts.filter(isNumber);
  const dates = counts.filter(isDate);
  const flagged = profile.classes.get("flagged");
  const offers: Reading[] = [];
  const notes: ColumnNote[] = [...note];
  const form = forms.map((each) => ({ ...each, n: profile.count(...each.reads) })).sort((a, b) => b.n - a.n)[0] as Form;
  const mark = form.group === " " ? [...profile.spaces].join("") : form.group;
  const isWhole = profile.fraction === 0;
  const number: Reading = { kind: isWhole ? "integer" : "double", group: mark, point: form.point };
  if (flagged && sum(numbers) + flagged.n >= of / 2) {
    notes.push({ kind: "flags", sample: flagged.sample, line: flagged.line, n: flagged.n });
    offers.push({ kind: "double", group: mark, point: form.point, flagged: true });
  }
  const words = [...profile.words.keys()].filter((word) => !["blank", "flagged"].includes(textClass(word)));
  const isFew = profile.words.size < wordsKept;
  const isMissing = isFew && words.length > 0 && words.every((word) => missing.test(word.trim()));
  const [of1, fitting] = sum(numbers) >= sum(dates) ? (["number", numbers] as const) : (["date", dates] as const);
  if (sum(fitting) >= of / 2 || (isMissing && fitting.length > 0)) {
    const rest = counts.filter((each) => !fitting.includes(each) && each[0] !== "flagged");
    const first = rest.map(([, each]) => each).sort((a, b) => a.line - b.line)[0];
    if (first)
      notes.push({
        kind: "mixed",
        sample: first.sample,
        line: first.line,
        n: sum(rest),
        of: of1,
        words: isFew ? words : [],
      });
    const kind: TextClass = dates[0]?.[0] ?? "other";
    if (of1 === "number") offers.push(number);
    else if (kind.startsWith("ymd")) offers.push({ kind: "date", format: ymdFormat(kind) });
    else if (kind.startsWith("timestamp")) offers.push({ kind: "timestamp" });
    else if (kind.startsWith("four")) offers.push(...dayMonthReadings(profile, kind));
  }
  return { reading: text, offers, notes };
}
