import { chooseReading } from "./chooseReading.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import type { ColumnNote, Reading } from "./reading.ts";

const number = { group: "", point: "." } as const;

/** The reading of a column whose cells say what they are: a number of JSON or of a workbook is one, text stays text. */
export function typedReading(profile: ColumnProfile): {
  reading: Reading;
  offers: readonly Reading[];
  notes: readonly ColumnNote[];
} {
  const kinds = [...profile.typed.keys()];
  const text = (notes: readonly ColumnNote[] = [], offers: readonly Reading[] = []) => ({
    reading: { kind: "text" } as const,
    offers,
    notes,
  });
  if (kinds.includes("json")) return text([{ kind: "nested" }]);
  if (kinds.length !== 1) {
    const mixed = chooseReading(profile, { isCommaLikely: false });
    return text(
      mixed.notes.filter(({ kind }) => kind === "mixed"),
      mixed.offers,
    );
  }
  const [kind] = kinds;
  if (kind === "boolean") return { reading: { kind: "boolean" }, offers: [], notes: [] };
  if (kind === "number") return { ...numberReading(profile), offers: [{ kind: "text" }] };
  const found = chooseReading(profile, { isCommaLikely: false });
  if (kind === "moment") return found;
  const isDate =
    (found.reading.kind === "date" && found.reading.format === "%Y-%m-%d") ||
    found.reading.kind.startsWith("timestamp");
  if (isDate) return found;
  return text(
    found.notes.filter(({ kind }) => kind === "zone"),
    [found.reading, ...found.offers],
  );
}

function numberReading(profile: ColumnProfile): { reading: Reading; notes: readonly ColumnNote[] } {
  const sample = profile.samples[0] ?? "";
  const exact: ColumnNote[] = [{ kind: "exact", sample }];
  if (profile.count("digits") > 0) return { reading: { kind: "text" }, notes: exact };
  if (!profile.hasPointFraction)
    return { reading: { kind: profile.count("huge") > 0 ? "huge" : "integer", ...number }, notes: [] };
  if (profile.isDoubleExact) return { reading: { kind: "double", ...number }, notes: [] };
  const { whole, fraction: scale } = profile;
  if (whole + scale > 38 || profile.count("exponent") > 0) return { reading: { kind: "text" }, notes: exact };
  return { reading: { kind: "decimal", precision: whole + scale, scale, ...number }, notes: exact };
}
