import { castSql, typeOf } from "./castSql.ts";
import { chooseReading, type NumberHints } from "./chooseReading.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import type { Choices, ColumnReport, Reading } from "./reading.ts";
import { typedReading } from "./typedReading.ts";

interface Named {
  readonly names: readonly string[];
  readonly given: readonly (string | null)[];
  readonly profiles: readonly ColumnProfile[];
}

const same = (a: Reading, b: Reading) => JSON.stringify(a) === JSON.stringify(b);

/** Readings offered for every column, after those its cells suggest. */
function general({ point }: { readonly point: "." | "," }): Reading[] {
  return [
    { kind: "integer", group: "", point },
    { kind: "double", group: "", point },
    { kind: "boolean" },
    { kind: "date", format: "%Y-%m-%d" },
    { kind: "date", format: "%d/%m/%Y" },
    { kind: "date", format: "%m/%d/%Y" },
    { kind: "timestamp" },
  ];
}

function offersOf(reading: Reading, offers: readonly Reading[], point: "." | ","): Reading[] {
  const listed: Reading[] = [];
  for (const each of [{ kind: "text" } as const, ...offers, ...general({ point })]) {
    const isKnown = same(each, reading) || listed.some((other) => same(other, each));
    const isPlainTwin =
      (each.kind === "integer" || each.kind === "double" || each.kind === "boolean") &&
      each.kind === reading.kind &&
      !offers.includes(each);
    if (!isKnown && !isPlainTwin) listed.push(each);
  }
  return listed;
}

/** How each column is read: as its cells say, or as the reader chose. */
export function reportColumns(
  { names, given, profiles }: Named,
  choices: Choices,
  hints: NumberHints,
): { report: ColumnReport; sql: string }[] {
  return names.map((name, i) => {
    const profile = profiles[i] as ColumnProfile;
    const found = profile.typed.size > 0 ? typedReading(profile) : chooseReading(profile, hints);
    const chosen = choices.columns?.[i];
    const reading = chosen ?? found.reading;
    const original = given[i] ?? null;
    const isRenamed = original !== null && original.trim() !== name;
    const point = choices.decimal ?? (hints.isCommaLikely ? "," : ".");
    const report: ColumnReport = {
      name,
      type: typeOf(reading),
      reading,
      offers: offersOf(reading, chosen ? [found.reading, ...found.offers] : found.offers, point),
      samples: profile.samples,
      notes: [...(isRenamed ? [{ kind: "renamed", from: original } as const] : []), ...(chosen ? [] : found.notes)],
      filled: profile.filled,
    };
    const manner = { isPadded: profile.isPadded || profile.count("blank") > 0, isLenient: chosen !== undefined };
    return { report, sql: castSql(name, reading, manner) };
  });
}
