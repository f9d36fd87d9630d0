import { plainNumber } from "../../../language/plainNumber.ts";
import type { Fan } from "../../../model/fan.ts";
import type { addressHistory } from "../../address/addressHistory.ts";
import type { Note } from "../../address/addressReader.ts";
import { withParameters } from "../../address/withParameters.ts";
import { afterPause } from "../../afterPause.ts";
import { createStore } from "../../store.ts";
import { answerPair } from "../answer/answerPair.ts";
import type { PageWords } from "../answer/pageWords.ts";
import { tell } from "../answer/tell.ts";
import { startOf, toScenario } from "../answer/toScenario.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CalculatorData } from "./calculatorData.ts";
import { type EconomySeries, withSeries } from "./economySeries.ts";
import { isFetched } from "./fetchedHistories.ts";
import type { Gesture, PairPage, PairView, ShownDrawing } from "./pairPage.ts";
import { type Readers, type Reading, toAssumptions } from "./toAssumptions.ts";
import { toSearch } from "./toSearch.ts";

export interface PairSetup {
  readonly data: CalculatorData;
  readonly words: PageWords;
  /** Query string of the scenario that the build drew. */
  readonly query: string;
  /** Keeps the address in step, given what writes it; without it the address stays as it is. */
  readonly addressOf?: ((search: () => string) => Pick<ReturnType<typeof addressHistory>, Gesture>) | undefined;
  /** The record of one economy; fails where it cannot be had. */
  readonly fetchSeries: (code: string) => Promise<EconomySeries>;
}

/** Notes on a text that may be a number to a reader who knows more. */
const unread: ReadonlySet<string> = new Set(["unreadable", "ambiguous", "bad-shock"]);
/** Notes on a name that the reader typed and that stands for no economy, or for several. */
const unnamed: ReadonlySet<string> = new Set(["unknown", "several"]);
/** Notes on an economy that cannot be had here. */
const absent: ReadonlySet<string> = new Set(["not-in-start"]);
const sides: ReadonlySet<string> = new Set(["chaser", "leader"]);
/** How long nothing moves before the hand counts as resting, in milliseconds. */
const restMs = 200;

/** The page's one store, and everything that changes it: sliders, addresses, typed text, records that arrive. */
export function createPairPage({ data, words, query, addressOf, fetchSeries }: PairSetup): PairPage {
  const first = toAssumptions(query, data);
  const view = createStore<PairView>({
    ...answerPair(first.assumptions, data, words),
    data,
    notes: first.notes,
    isMoving: false,
  });
  const address = addressOf?.(() => toSearch(view.get().assumptions));
  let readers: Readers = {};
  /** Counts what was taken on, so that a scenario which waited makes way for a later one. */
  let turn = 0;
  /** What was typed and waits for its readers: what is typed meanwhile is added to it. */
  let waiting: { readonly search: string; readonly typed: readonly string[] } | undefined;
  const resting = afterPause(restMs, () => view.set({ ...view.get(), isMoving: false }));

  const answer = (assumptions: Assumptions, changes: Partial<PairView>) => {
    const before = view.get();
    const known = changes.data ?? before.data;
    const answered = answerPair(assumptions, known, words, (projection) =>
      assumptions.sd > 0 && before.fan
        ? page.fanTools?.carriedFan(before.fan, before.projection, projection)
        : undefined,
    );
    if (changes.isMoving) resting.touch();
    else resting.cancel();
    view.set({ ...before, ...answered, isMoving: false, ...changes });
  };
  /** Shows a scenario at once, or, where it is per head, when the people are known that it is divided by. */
  const take = ({ assumptions: a, notes }: Reading, then = () => {}) => {
    const show = () => {
      const isCounted = !a.perHead || toScenario(a, view.get().data).people !== undefined;
      const note: Note = { code: "no-people", name: "per", given: "", used: "economy" };
      answer({ ...a, perHead: a.perHead && isCounted }, { notes: isCounted ? notes : [...notes, note] });
      fetchMissing();
      then();
    };
    if (!a.perHead || missingOf(a).length === 0) return show();
    const own = turn;
    fetchRecords(missingOf(a)).then(() => own === turn && show());
  };
  const missingOf = ({ chaser, leader }: Assumptions) =>
    [chaser, leader].filter((code) => !view.get().data.fetched.includes(code));
  /** Has the record of a chosen economy fetched that is not here yet, and shows it; a sentence where it cannot be had. */
  const fetchMissing = () => {
    const { assumptions: a, data: known } = view.get();
    if (isFetched(startOf(a, known).history)) fetchRecords(missingOf(a));
  };
  const fetchRecords = (missing: readonly string[]) =>
    Promise.all(
      missing.map(async (code) => {
        try {
          const series = await fetchSeries(code);
          const now = view.get();
          if (!now.data.fetched.includes(code))
            answer(now.assumptions, { data: withSeries(now.data, code, series), isMoving: now.isMoving });
        } catch {
          const note: Note = { code: "no-series", name: code, given: "", used: "" };
          view.set({ ...view.get(), notes: [...view.get().notes, note] });
        }
      }),
    );
  /** Loads the readers of numbers and names as people type them. */
  const loadReaders = (then: () => void) => {
    const own = ++turn;
    const loading = [import("../../../language/readNumber.ts"), import("../../economies/findEconomy.ts")] as const;
    Promise.all(loading).then(([{ readNumber }, { findEconomy }]) => {
      readers = { readNumber, findEconomy };
      if (own === turn) then();
    });
  };
  /** Reads an address, at once where it is written as the site writes it. */
  const read = (search: string, then: (reading: Reading) => void, typed: readonly string[] = []) => {
    waiting = undefined;
    const reading = toAssumptions(search, view.get().data, readers);
    const isUnread = ({ code, name }: Note) => unread.has(code) || (unnamed.has(code) && sides.has(name));
    if (reading.notes.some(isUnread) && !readers.readNumber) {
      waiting = { search, typed };
      return loadReaders(() => {
        waiting = undefined;
        then(toAssumptions(search, view.get().data, readers));
      });
    }
    turn++;
    then(reading);
  };

  const page: PairPage = {
    words,
    view,
    built: view.get().projection,
    drawing: createStore<ShownDrawing | undefined>(undefined),
    fanTools: undefined,
    change(assumptions, gesture) {
      turn++;
      waiting = undefined;
      answer(assumptions, { notes: [], isMoving: gesture === "moving" });
      address?.[gesture]();
    },
    choose(search, typed = []) {
      const takeTyped = (reading: Reading) => {
        const refused = reading.notes.filter(
          ({ code, name }) => typed.includes(name) && (unread.has(code) || unnamed.has(code) || absent.has(code)),
        );
        if (refused.length > 0) {
          const kept = new URLSearchParams(toSearch(view.get().assumptions));
          const used = (note: Note) => (note.code === "several" ? note.used : (kept.get(note.name) ?? note.used));
          view.set({ ...view.get(), notes: refused.map((note) => ({ ...note, used: used(note) })) });
        } else {
          take(reading, () => address?.done());
        }
      };
      read(search, takeTyped, typed);
    },
    set(changes) {
      const parameters = withParameters(waiting?.search ?? toSearch(view.get().assumptions), changes);
      if ("start" in changes) for (const name of ["cy0", "cgdp", "lgdp"]) parameters.delete(name);
      page.choose(parameters.toString(), [...(waiting?.typed ?? []), ...Object.keys(changes)]);
    },
    read: (search) => read(search, (reading) => take(reading)),
    readTyped(typed, field, then) {
      const { readNumber = plainNumber } = readers;
      const reading = readNumber(typed, field);
      if (reading.kind === "unreadable" && readNumber === plainNumber)
        loadReaders(() => page.readTyped(typed, field, then));
      else then(reading);
    },
    remark: (note) => view.set({ ...view.get(), notes: [note] }),
    showFan(fan: Fan) {
      const now = view.get();
      view.set({ ...now, fan, told: tell(now.assumptions, now.projection, now.data, words, fan) });
    },
    keepFrame: (kept) => view.set({ ...view.get(), kept }),
  };
  fetchMissing();
  return page;
}
