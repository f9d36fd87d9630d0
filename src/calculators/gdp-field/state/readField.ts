import { bases, lastHorizon } from "../../../model/scenario.ts";
import { addressReader, type Note, type ReadingCode, type ReadNumber } from "../../address/addressReader.ts";
import { type FindEconomy, findByCode } from "../../economies/findByCode.ts";
import { publishedRanks } from "../answer/publishedRanks.ts";
import {
  convergenceLeader,
  type FieldAssumptions,
  type FromRecord,
  fewest,
  fieldDefaults,
  fieldRanges,
  type GrowthRule,
  growthRules,
  largest,
  most,
  mostCompared,
} from "./fieldAssumptions.ts";
import type { FieldData, FieldStart } from "./fieldData.ts";
import { fieldSearch } from "./fieldSearch.ts";

/** Why a value of a field's address was not taken as it stood. */
export type FieldNoteCode =
  | ReadingCode
  | "repeated-economy"
  | "unknown-economy"
  | "too-many"
  | "too-few"
  | "none"
  | "no-level"
  | "no-growth"
  | "bad-entry"
  | "not-in-field"
  | "no-rer"
  | "no-marks"
  | "no-sd"
  | "too-many-fields"
  | "bad-compare";
export type FieldNote = Note<FieldNoteCode>;

export interface FieldReading {
  readonly assumptions: FieldAssumptions;
  /** The codes of the economies in the field, from the largest in the start year down. */
  readonly codes: readonly string[];
  /** What had to be changed to make sense of the address, in order. */
  readonly notes: readonly FieldNote[];
}

type Reader = ReturnType<typeof addressReader<FieldNoteCode>>;

/**
 * The nearest valid field to a query string, and what was changed on the way. Never throws: an economy that is not known,
 * or for which the start has no level or the rule no growth, is left out; where fewer than two are left, the next above
 * joins, or the default takes the place of all.
 */
export function readField(search: string, data: FieldData, typed: TypedReaders = {}): FieldReading {
  return readAddress(search, { findEconomy: findByCode, ...typed, data, compared: readCompared });
}

/** How what people type is read: without them only what the site itself writes is known. */
export interface TypedReaders {
  readonly readNumber?: ReadNumber;
  readonly findEconomy?: FindEconomy;
}

interface Readers extends TypedReaders {
  readonly data: FieldData;
  readonly findEconomy: FindEconomy;
  readonly compared: (read: Reader, readers: Readers) => string[];
}

function readAddress(search: string, readers: Readers): FieldReading {
  const { data } = readers;
  const read: Reader = addressReader<FieldNoteCode>(search, readers.readNumber);
  const starts = data.starts.map(({ id }) => id);
  const startId = read.choice("start", starts, fieldDefaults.start);
  const start = data.starts.find(({ id }) => id === startId) as FieldStart;
  const base = read.choice("base", bases, fieldDefaults.base);
  const growth = read.choice("growth", growthRules, fieldDefaults.growth);
  const frontier = read.rate("frontier", fieldRanges.frontier, fieldDefaults.frontier);
  const speed = read.rate("speed", fieldRanges.speed, fieldDefaults.speed);
  const given = readRates(read, readers, "g", fieldRanges.growth);
  const { members, codes } = readMembers(read, readers, { start, base, growth, given });
  const inField = (rates: Readonly<Record<string, number>>, name: string) => {
    const outside = Object.keys(rates).filter((code) => !codes.includes(code));
    if (outside.length > 0) read.note("not-in-field", name, listed(outside), "");
    return Object.fromEntries(Object.entries(rates).filter(([code]) => codes.includes(code)));
  };
  const own = inField(given, "g");
  const rer = readRealExchangeRates(read, readers, base, inField);
  const horizon = read.whole("to", [start.year + 1, lastHorizon], fieldDefaults.horizon);
  const view = read.choice("view", ["ranks", "levels"] as const, fieldDefaults.view);
  const marks = read.choice("marks", ["none", ...data.projections.map(({ id }) => id)], fieldDefaults.marks);
  const projection = data.projections.find(({ id }) => id === marks);
  if (projection && publishedRanks(projection, codes, horizon).length === 0) read.note("no-marks", "marks", marks, "");
  const chance = readChance(read, [start.year + 1, horizon]);
  const compare = readers.compared(read, readers);
  const assumptions = {
    start: startId,
    members,
    growth,
    own,
    rer,
    base,
    horizon,
    frontier,
    speed,
    view,
    marks,
    ...chance,
    compare,
  };
  return { assumptions, codes, notes: read.notes };
}

/** The fields that stand beside this one; what one of them would stand beside is not read. */
function readCompared(read: Reader, readers: Readers): string[] {
  const given = read.all("compare");
  if (given.length > mostCompared) read.note("too-many-fields", "compare", String(given.length), String(mostCompared));
  const queries = given.slice(0, mostCompared).flatMap((query) => {
    // No parameter at all is the default field; words that set nothing are no field.
    if (query && !/(?:^|&)(?:e|g|start|growth|base|to)=/.test(query)) {
      read.note("bad-compare", "compare", query, "");
      return [];
    }
    const { assumptions, notes } = readAddress(query, { ...readers, compared: () => [] });
    for (const note of notes) read.notes.push({ ...note, name: `compare ${note.name}` });
    return [fieldSearch(assumptions)];
  });
  return [...new Set(queries)];
}

type Chance = Pick<FieldAssumptions, "sd" | "rho" | "common" | "seed" | "in">;

/** What the chances rest on: a word or a number each; without a deviation there are none. */
function readChance(read: Reader, years: readonly [number, number]): Chance {
  const fromRecord = (name: "sd" | "rho" | "common"): FromRecord => {
    if (read.text(name) === "history") return "history";
    const value = read.number(name, fieldRanges[name], Number.NaN);
    return Number.isNaN(value) ? "history" : value;
  };
  const { sd, rho, common, seed, in: last } = fieldDefaults;
  if (!read.has("sd") || read.text("sd") === sd) {
    const others = ["rho", "common", "seed", "in"].filter(read.has);
    if (others.length > 0) read.note("no-sd", "sd", others.join(", "), "");
    return { sd, rho, common, seed, in: last };
  }
  const year = read.whole("in", years, years[1]);
  return {
    sd: fromRecord("sd"),
    rho: fromRecord("rho"),
    common: fromRecord("common"),
    seed: read.whole("seed", fieldRanges.seed, seed),
    in: year === years[1] ? last : year,
  };
}

/** Rates of single economies, written CHN:4.2,USA:2; the first of one economy counts. */
function readRates(
  read: Reader,
  readers: Readers,
  name: "g" | "rer",
  range: readonly [number, number],
): Record<string, number> {
  const rates: Record<string, number> = {};
  // A comma before a digit is a decimal sign: "KOR:4,5".
  for (const entry of entriesOf(read.text(name), /[,，、;](?!\s*\d)/)) {
    const [written = "", value = "", ...rest] = entry.normalize("NFKC").split(":");
    const code = codeOf(written, readers);
    const reading = read.readNumber(value.trim(), { range, unit: "percent" });
    if (code === undefined || rest.length > 0 || reading.kind !== "number") read.note("bad-entry", name, entry, "");
    else if (code in rates) read.note("repeated-economy", name, code, "");
    else {
      const held = Math.min(Math.max(reading.value, range[0]), range[1]);
      if (held !== reading.value) read.note("bound", name, entry, `${code}:${held}`);
      rates[code] = held;
    }
  }
  return rates;
}

function readRealExchangeRates(
  read: Reader,
  readers: Readers,
  base: FieldAssumptions["base"],
  inField: (rates: Readonly<Record<string, number>>, name: string) => Record<string, number>,
): Record<string, number> {
  const given = inField(readRates(read, readers, "rer", fieldRanges.rer), "rer");
  const rates = Object.fromEntries(Object.entries(given).filter(([, rate]) => rate !== 0));
  if (base === "market" || Object.keys(rates).length === 0) return rates;
  read.note("no-rer", "rer", Object.keys(rates).join(","), "");
  return {};
}

/** A list for a note, which has room for five codes. */
function listed(codes: readonly string[]): string {
  return codes.length > 5 ? [...codes.slice(0, 5), "…"].join(",") : codes.join(",");
}

interface Ground {
  readonly start: FieldStart;
  readonly base: FieldAssumptions["base"];
  readonly growth: GrowthRule;
  /** Own growth, which needs no rule. */
  readonly given: Readonly<Record<string, number>>;
}

function readMembers(
  read: Reader,
  readers: Readers,
  ground: Ground,
): { readonly members: FieldAssumptions["members"]; readonly codes: readonly string[] } {
  const { data } = readers;
  const levels = levelsOf(ground.start, ground.base);
  const bySize = (codes: readonly string[]) =>
    [...codes].sort((a, b) => (levels[b] as number) - (levels[a] as number) || (a < b ? -1 : 1));
  const all = bySize(Object.keys(levels).filter((code) => hasGrowth(code, data, ground)));
  const fallback = (): { members: string; codes: readonly string[] } => ({
    members: largest.id,
    codes: all.slice(0, largest.count),
  });
  const text = read.text("e");
  if (text === undefined || text.trim() === "") return fallback();
  const found: string[] = [];
  const entries = entriesOf(text);
  const group = entries.length === 1 ? groupOf(entries[0] as string, data) : undefined;
  if (group === largest.id) return fallback();
  for (const entry of entries) {
    const [code, id] = [codeOf(entry, readers), groupOf(entry, data)];
    if (code === undefined && id === undefined) {
      read.note("unknown-economy", "e", entry, meant(entry, readers));
      continue;
    }
    const members = id === undefined ? [code as string] : id === largest.id ? fallback().codes : membersOf(id, data);
    for (const member of members) {
      if (!found.includes(member)) found.push(member);
      else if (id === undefined) read.note("repeated-economy", "e", member, "");
    }
  }
  const withLevel = found.filter((code) => code in levels);
  const usable = withLevel.filter((code) => hasGrowth(code, data, ground));
  const without = (code: FieldNoteCode, codes: readonly string[]) => {
    if (codes.length > 0) read.note(code, "e", listed(codes), ground.start.id);
  };
  without(
    "no-level",
    found.filter((code) => !withLevel.includes(code)),
  );
  without(
    "no-growth",
    withLevel.filter((code) => !usable.includes(code)),
  );
  if (usable.length === 0) {
    read.note("none", "e", text, largest.id);
    return fallback();
  }
  if (group !== undefined && usable.length >= fewest) {
    const codes = bySize(usable);
    if (codes.length > most) read.note("too-many", "e", String(codes.length), String(most));
    return { members: group, codes: codes.slice(0, most) };
  }
  if (usable.length > most) read.note("too-many", "e", String(usable.length), String(most));
  const members = usable.slice(0, most);
  if (members.length < fewest) {
    const place = all.indexOf(members[0] as string);
    const neighbour = (all[place - 1] ?? all[place + 1]) as string;
    read.note("too-few", "e", members[0] as string, neighbour);
    members.push(neighbour);
  }
  return { members, codes: bySize(members) };
}

/** The levels of a start on a basis; constant prices start from the market level. */
export function levelsOf(start: FieldStart, base: FieldAssumptions["base"]): FieldStart["market"] {
  return base === "ppp" ? start.ppp : start.market;
}

/** Whether growth of an economy can be had, from the reader or by the rule. */
function hasGrowth(code: string, { economies }: FieldData, { growth, given }: Ground): boolean {
  const economy = economies[code];
  if (code in given) return true;
  if (growth === "decade") return economy?.decade !== undefined;
  if (growth === "imf") return economy?.outlook !== undefined;
  const leader = economies[convergenceLeader]?.perHead;
  return economy?.perHead !== undefined && economy.hasPopulation === true && leader !== undefined;
}

const entriesOf = (text = "", separator = /[,，、;]/) =>
  text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** The code of an economy by its code or its name in either language, or a part that no other name has. */
function codeOf(written: string, { data, findEconomy }: Readers): string | undefined {
  const found = findEconomy(written, data.economies);
  return found.kind === "found" ? found.code : undefined;
}

function groupOf(written: string, { groups }: FieldData): string | undefined {
  const id = written.normalize("NFKC").trim().toLowerCase();
  return id === largest.id || Object.hasOwn(groups, id) ? id : undefined;
}

const membersOf = (id: string, { economies }: FieldData) =>
  Object.keys(economies).filter((code) => economies[code]?.groups.includes(id));

/** The codes that a text may have meant, separated by commas; empty where none comes near. */
function meant(written: string, { data, findEconomy }: Readers): string {
  const found = findEconomy(written, data.economies);
  if (found.kind === "several") return found.codes.slice(0, mostOffered).join(",");
  return found.kind === "none" ? (found.near ?? "") : found.code;
}

/** How many names are offered for one that may be several. */
const mostOffered = 4;
