import type { NumberReading } from "../../../language/readNumber.ts";
import { hasChangedSince, modelEdition, modelEditions } from "../../../model/modelEdition.ts";
import { type Basis, bases, lastHorizon, type Shock } from "../../../model/scenario.ts";
import { addressReader, type Note, type NoteCode, type ReadNumber } from "../../address/addressReader.ts";
import { type FindEconomy, findByCode } from "../../economies/findByCode.ts";
import type { NamedEconomy } from "../../economies/namedEconomy.ts";
import { type Assumptions, defaults, dollarEconomy, mostCompared, mostShocks, ranges } from "./assumptions.ts";
import { type CalculatorData, hasBasis, type StartingPoint } from "./calculatorData.ts";
import { toSearch } from "./toSearch.ts";

/** How many names are offered for one that may be several. */
const mostOffered = 4;

export interface Reading {
  readonly assumptions: Assumptions;
  /** What had to be changed to make sense of the address, in order. */
  readonly notes: readonly Note[];
}

/**
 * The nearest valid scenario to a query string, and what was changed on the way. Never throws: a number out of range
 * goes to its nearest bound, anything that is no number or no known name to its default.
 */
export function toAssumptions(search: string, data: CalculatorData, readers: Readers = {}): Reading {
  return readAddress(search, data, readCompared, readers);
}

/** How what people type is read: without them only what the site itself writes is known. */
export interface Readers {
  readonly readNumber?: ReadNumber;
  /** Finds an economy by its name or a part of it; without it by its code alone. */
  readonly findEconomy?: FindEconomy;
}
function readAddress(search: string, data: CalculatorData, compared: typeof readCompared, readers: Readers): Reading {
  const read = addressReader<NoteCode>(search, readers.readNumber);
  const start = readStart(read, data);
  const own = readOwn(read);
  const year = own?.year ?? start.year;
  const [chaser, leader] = readPair(read, Object.keys(start.market).sort(), data, readers.findEconomy ?? findByCode);
  const basis = readBasis(read, start, own !== undefined, [chaser, leader]);
  const chaserGrowth = read.rate("cg", ranges.growth, defaults.chaserGrowth);
  const leaderGrowth = read.rate("lg", ranges.growth, defaults.leaderGrowth);
  const view = read.choice("view", ["levels", "ratio"] as const, defaults.view);
  const assumptions: Assumptions = {
    start: start.id,
    chaser,
    leader,
    own,
    basis,
    perHead: readPerHead(read, start, [chaser, leader], data),
    chaserGrowth,
    leaderGrowth,
    chaserFade: readFade(read, "cg"),
    leaderFade: readFade(read, "lg"),
    chaserPrices: read.rate("cp", ranges.prices, 0),
    leaderPrices: read.rate("lp", ranges.prices, 0),
    ...readCurrency(read, chaser),
    horizon: read.whole("to", [year + 1, lastHorizon], lastHorizon),
    shocks: readShocks(read, [chaser, leader], year),
    sd: read.number("sd", ranges.sd, 0),
    rho: read.number("rho", ranges.rho, 0),
    seed: read.whole("seed", ranges.seed, defaults.seed),
    axis: read.choice("axis", ["log", "linear"] as const, defaults.axis),
    view,
    marks: read.choice("marks", ["none", "forecasts"] as const, "none") === "forecasts",
    by: read.whole("by", [year + 1, lastHorizon], defaultTarget(year)),
    compare: compared(read, data, readers),
  };
  readModel(read, assumptions);
  return { assumptions, notes: read.notes };
}

/** The year that break-even rates aim at unless the reader names one. */
export function defaultTarget(startYear: number): number {
  return startYear < defaults.by ? defaults.by : Math.min(lastHorizon, startYear + 10);
}

type Reader = ReturnType<typeof addressReader<NoteCode>>;

function readStart(read: Reader, { starts }: CalculatorData): StartingPoint {
  const fallback = starts.find(({ id }) => id === defaults.start) as StartingPoint;
  const given = read.text("start");
  if (given === undefined) return fallback;
  const exact = starts.find(({ id }) => id === given);
  if (exact) return exact;
  const nearest = nearestEdition(given, starts) ?? fallback;
  read.note("unknown", "start", given, nearest.id);
  return nearest;
}

// A real edition without levels, or a year the publisher has not reached: the nearest one that can be started from.
function nearestEdition(given: string, starts: readonly StartingPoint[]): StartingPoint | undefined {
  const [, family, year, month] = /^(imf|wb|world-bank|retail)-(\d{4})(?:-(\d{2}))?$/.exec(given) ?? [];
  if (!family) return undefined;
  const time = (y: string, m = "01") => Number(y) * 12 + Number(m);
  const distance = ({ id }: StartingPoint) => {
    const [, y = "0", m] = /(\d{4})(?:-(\d{2}))?$/.exec(id) ?? [];
    return Math.abs(time(y, m) - time(year as string, month));
  };
  return starts.filter(({ id }) => id.startsWith(`${family}-`)).sort((a, b) => distance(a) - distance(b))[0];
}

function readOwn(read: Reader): Assumptions["own"] {
  const given = ["cy0", "cgdp", "lgdp"].filter((name) => read.has(name));
  if (given.length === 0) return undefined;
  if (given.length < 3) {
    read.note("incomplete", given.join(", "), "", "");
    return undefined;
  }
  const year = read.whole("cy0", ranges.year, Number.NaN);
  const chaser = read.billions("cgdp", ranges.gdp);
  const leader = read.billions("lgdp", ranges.gdp);
  if (Number.isNaN(year) || Number.isNaN(chaser) || Number.isNaN(leader)) {
    read.note("own-unusable", "cy0, cgdp, lgdp", "", "");
    return undefined;
  }
  return { year, chaser, leader };
}

function readPair(
  read: Reader,
  codes: readonly string[],
  { economies }: CalculatorData,
  find: FindEconomy,
): [string, string] {
  const one = (name: "chaser" | "leader") => {
    const given = read.text(name);
    if (given === undefined || codes.includes(given)) return given ?? defaults[name];
    const found = find(given, economies);
    if (found.kind === "several") read.note("several", name, given, found.codes.slice(0, mostOffered).join(","));
    else if (found.kind === "none") read.note("unknown", name, given, defaults[name]);
    else if (codes.includes(found.code)) {
      if (!isNameOf(given, economies[found.code])) read.note("reread", name, given, found.code);
      return found.code;
    } else read.note("not-in-start", name, found.code, defaults[name]);
    return defaults[name];
  };
  const chaser = one("chaser");
  const leader = one("leader");
  if (chaser !== leader) return [chaser, leader];
  const other = chaser === defaults.leader ? defaults.chaser : defaults.leader;
  // The side that was named stays; the default of the other side makes way.
  if (!read.has("chaser")) {
    read.note("same", "chaser", chaser, other);
    return [other, leader];
  }
  read.note("same", "leader", leader, other);
  return [chaser, other];
}

/** Whether a text is an economy's name as the site writes it: nobody needs to be told how it was read. */
function isNameOf(text: string, economy: NamedEconomy | undefined): boolean {
  const names = economy ? [economy.name.en, economy.name.ko, economy.short] : [];
  return names.some((name) => name?.toLowerCase() === text.trim().toLowerCase());
}

function readBasis(read: Reader, start: StartingPoint, own: boolean, codes: readonly string[]): Basis {
  const basis = read.choice("basis", bases, defaults.basis);
  const missing = basis === "ppp" && start.ppp ? codes.filter((code) => !(code in (start.ppp ?? {}))) : [];
  if (own || (hasBasis(start, basis) && missing.length === 0)) return basis;
  if (missing.length > 0) read.note("no-level", "basis", missing.join(","), defaults.basis);
  else read.note("no-basis", "basis", basis, defaults.basis);
  return defaults.basis;
}

function readPerHead(
  read: Reader,
  { history }: StartingPoint,
  codes: readonly string[],
  { uncounted }: CalculatorData,
): boolean {
  if (read.choice("per", ["economy", "head"] as const, "economy") === "economy") return false;
  const missing = codes.filter((code) => uncounted.includes(code));
  if (history !== "retail" && missing.length === 0) return true;
  read.note("no-people", "per", missing.join(","), "economy");
  return false;
}

function readFade(read: Reader, name: "cg" | "lg"): Assumptions["chaserFade"] {
  const [endName, halfName] = [`${name}End`, `${name}Half`];
  const end = read.has(endName) ? read.rate(endName, ranges.growth, Number.NaN) : Number.NaN;
  if (Number.isNaN(end)) {
    if (read.has(halfName)) read.note("half-alone", halfName, read.text(halfName) ?? "", "");
    return undefined;
  }
  if (!read.has(halfName)) read.note("end-alone", endName, String(end), "10");
  return { end, half: read.number(halfName, ranges.half, 10) };
}

function readCurrency(read: Reader, chaser: string): Pick<Assumptions, "currency" | "realExchangeRate"> {
  const currency = read.rate("fx", ranges.currency, 0);
  const rer = read.has("rer") ? read.rate("rer", ranges.currency, Number.NaN) : Number.NaN;
  if (chaser === dollarEconomy && (currency !== 0 || !Number.isNaN(rer))) {
    const name = Number.isNaN(rer) ? "fx" : "rer";
    read.note("no-currency", name, read.text(name) ?? "", "");
    return { currency: 0 };
  }
  if (Number.isNaN(rer)) return { currency };
  if (read.has("fx")) read.note("rer-wins", "rer", String(rer), "");
  return { currency: 0, realExchangeRate: rer };
}

function readShocks(read: Reader, codes: readonly string[], startYear: number): Shock[] {
  const given = read.all("shock");
  if (given.length > mostShocks) read.note("too-many", "shock", String(given.length), String(mostShocks));
  return given.slice(0, mostShocks).flatMap((text) => {
    const [code = "", year, change, ...rest] = text.normalize("NFKC").trim().split(":");
    const when = numberIn(read.readNumber(year ?? "", { range: [startYear + 1, lastHorizon], whole: true }));
    const size = numberIn(read.readNumber(change ?? "", { range: ranges.change, unit: "percent" }));
    const known = codes.includes(code.toUpperCase());
    if (
      rest.length > 0 ||
      !known ||
      !Number.isInteger(when) ||
      Number.isNaN(size) ||
      when <= startYear ||
      when > lastHorizon
    ) {
      read.note("bad-shock", "shock", text, "");
      return [];
    }
    const bounded = Math.min(Math.max(size, ranges.change[0]), ranges.change[1]);
    const shock = { code: code.toUpperCase(), year: when, change: bounded };
    const used = `${shock.code}:${shock.year}:${shock.change}`;
    if (used !== text) read.note(bounded === size ? "reread" : "bound", "shock", text, used);
    return [shock];
  });
}

function numberIn(reading: NumberReading): number {
  return reading.kind === "number" ? reading.value : Number.NaN;
}

function readCompared(read: Reader, data: CalculatorData, readers: Readers): string[] {
  const given = read.all("compare");
  if (given.length > mostCompared) read.note("too-many", "compare", String(given.length), String(mostCompared));
  return given.slice(0, mostCompared).flatMap((query) => {
    // No setting at all is the default scenario; words that name neither start, basis nor growth are no scenario.
    if (query && !/(start|basis|[cl]g)=/.test(query)) {
      read.note("bad-compare", "compare", query, "");
      return [];
    }
    // A scenario drawn beside another is drawn alone: what it would compare itself with is not read.
    const { assumptions, notes } = readAddress(query, data, () => [], readers);
    for (const note of notes) read.notes.push({ ...note, name: `compare ${note.name}` });
    return [toSearch(assumptions)];
  });
}

function readModel(read: Reader, assumptions: Assumptions): void {
  const [first] = modelEditions;
  const given = read.text("model") ?? first;
  if (!modelEditions.some((edition) => edition === given)) read.note("unknown", "model", given, modelEdition);
  else if (hasChangedSince(given, assumptions)) read.note("older-model", "model", given, modelEdition);
}
