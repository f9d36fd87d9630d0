import type { Width } from "../charts/widths.ts";
import { address } from "../language/address.ts";
import type { Language } from "../language/language.ts";
import type { comparisonText } from "./comparisonText.ts";
import type { FigureMentions } from "./figureMentions.ts";
import { indexSpots, type Spot, type Spots } from "./nearest.ts";
import type { Playback } from "./playback.ts";
import { type At, ReadoutBox } from "./readoutBox.ts";
import type { ReadoutData, ReadoutPlace } from "./readoutData.ts";
import { type Reading, readoutWords, sentences, spoken } from "./readoutWords.ts";
import { readTogether } from "./readTogether.ts";
import { redrawn, shownReadouts } from "./shownReadouts.ts";

const started = new WeakMap<Element, Promise<Readout>>();

const languageNow = () => (document.documentElement.lang === "ko" ? "ko" : "en");

/** The readout of a figure's drawings, which whoever asks first starts. */
function readoutOf(drawings: HTMLElement): Promise<Readout> {
  const starting = started.get(drawings) ?? start(drawings, languageNow());
  started.set(drawings, starting);
  return starting;
}

/** Hands an event to the readout of a figure's drawings; one on a number of the text lights its points. */
export async function readFigure(drawings: HTMLElement, event: Event): Promise<void> {
  if (drawings.dataset.at) return (await import("./lightPoints.ts")).lightPoints(drawings, event, readoutOf);
  const language = languageNow();
  try {
    (await readoutOf(drawings)).begin(event);
  } catch {
    // It is told once, and the next visit of the page tries again.
    if (drawings.querySelector(".readout-layer")) return;
    const box = new ReadoutBox(drawings, language);
    const { failed } = readoutWords[language];
    box.tell(failed);
    box.say(failed);
    for (const end of ["pointerleave", "focusout"]) drawings.addEventListener(end, () => box.hide());
  }
}

async function start(drawings: HTMLElement, language: Language): Promise<Readout> {
  const load = () => published(drawings, language);
  const shown = shownReadouts.get(drawings);
  const data = shown ?? (await load());
  const mentions =
    data.mentions || (shown && document.querySelector("[data-at]"))
      ? await (await import("./figureMentions.ts")).figureMentions(data, load, language)
      : undefined;
  const box = new ReadoutBox(drawings, language);
  return new Readout(drawings, box, shownReadouts.get(drawings) ?? data, mentions, language);
}

async function published(drawings: HTMLElement, language: Language): Promise<ReadoutData> {
  const id = drawings.closest<HTMLElement>("[data-figure]")?.dataset.figure;
  const answer = await fetch(address(`/charts/${id}.points.json`, language));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Which point, whatever the drawing: its series and its place in words. */
type Key = string;

/** What a figure's drawings say to pointer, finger and keys. */
class Readout {
  readonly #drawings: HTMLElement;
  readonly #box: ReadoutBox;
  readonly #language: Language;
  readonly #mentions: FigureMentions | undefined;
  #data: ReadoutData;
  readonly #indexed = new Map<Width | "full", Spots>();
  /** The point being read, and those pinned: by series and number. */
  #active: readonly [number, number] | undefined;
  #pins: (readonly [number, number])[] = [];
  /** Where keys were reading before Escape or the end of the focus: from there they go on. */
  #left: readonly [number, number] | undefined;
  /** What was read before the pointer went down: a finger pins what it already reads. */
  #before: string | undefined;
  #pointer: PointerEvent | undefined;
  #frame = 0;
  #told = false;
  #playback: Playback | undefined;
  /** Writes the comparison of two points; comes with the first that is pinned. */
  #compare: typeof comparisonText | undefined;
  #comparing: Promise<void> | undefined;
  /** The number of the text whose point is lit. */
  #lit: string | undefined;

  constructor(
    drawings: HTMLElement,
    box: ReadoutBox,
    data: ReadoutData,
    mentions: FigureMentions | undefined,
    language: Language,
  ) {
    this.#drawings = drawings;
    this.#box = box;
    this.#data = data;
    this.#mentions = mentions;
    this.#language = language;
    for (const drawing of this.#children()) drawing.ariaRoleDescription = readoutWords[language].chart;
    const hear = <K extends keyof HTMLElementEventMap>(name: K, listen: (event: HTMLElementEventMap[K]) => void) =>
      drawings.addEventListener(name, listen);
    hear("pointermove", (event) => this.#follow(event));
    hear("pointerdown", (event) => {
      this.#before = String(this.#active);
      this.#follow(event);
    });
    hear("pointerleave", ({ pointerType }) => pointerType !== "touch" && this.#leave());
    hear("focusin", () => this.#enter());
    hear("focusout", ({ relatedTarget }) => {
      // From the chart to what leads from its point to the text.
      if (drawings.contains(relatedTarget as Node | null)) return;
      this.#playback?.stop();
      this.#leave(true);
    });
    hear("keydown", (event) => this.#key(event));
    hear("click", (event) => {
      // A click that a pointer did not make is one by assistive technology: it pins what is read.
      const isPointer = event.detail > 0;
      if (isPointer) this.#pointer = event as PointerEvent;
      if (isPointer) this.#find();
      if (!this.#active) return;
      const isTouch = (event as PointerEvent).pointerType === "touch";
      if (!isTouch || this.#before === String(this.#active)) this.#pin(this.#active);
      this.#render();
    });
    drawings.addEventListener(redrawn, () => this.#redrawn());
    const outside = ({ target }: Event) => {
      // A notebook's chart that was drawn anew has left the page.
      if (!drawings.isConnected) document.removeEventListener("pointerdown", outside);
      else if (!drawings.contains(target as Node)) this.#leave();
    };
    document.addEventListener("pointerdown", outside);
    new ResizeObserver(() => this.#render()).observe(drawings);
  }

  /** Answers the event that came before there was anything to answer it. */
  begin(event: Event): void {
    if (event.type === "click") this.#play(event.target as HTMLElement);
    else if (event.type === "focusin") this.#enter();
    else if (event.type === "keydown") this.#key(event as KeyboardEvent);
    else this.#follow(event as PointerEvent);
  }

  /** Lights the point that a number of the text is; without a name, lets go of it. Says where the chart has it no more. */
  light(name?: string): void {
    if (this.#playback?.isPlaying || (name === undefined && this.#lit === undefined)) return;
    this.#leave();
    this.#lit = name;
    if (name === undefined) return;
    this.#active = this.#mentions?.pointOf(name, this.#data);
    if (this.#active) this.#render();
    else this.#box.tell(this.#mentions?.lacks ?? "");
  }

  /** Pins the point that is lit and reads it aloud. */
  pinLit(): void {
    this.#lit = undefined;
    if (!this.#active) this.#box.say(this.#mentions?.lacks ?? "");
    else if (this.#isPinned(this.#active) || this.#pin(this.#active)) this.#read(...this.#active);
  }

  #children = () => this.#drawings.querySelectorAll<HTMLElement>(".drawing");

  #drawing = () => [...this.#children()].find((each) => each.offsetWidth > 0);

  /** The drawing that is shown, its pixels, and how large they are in the page. */
  #shown(): { spots: Spots; scale: number; left: number; top: number; height: number } | undefined {
    const drawing = this.#drawing();
    const svg = drawing?.querySelector("svg");
    if (!drawing || !svg) return undefined;
    const { places } = this.#data;
    const drawn = (["full", "wide", "medium", "narrow"] as const).find((each) => drawing.classList.contains(each));
    const width = drawn ?? "wide";
    const spots = this.#indexed.get(width) ?? indexSpots(this.#data, places[width] ?? places.wide);
    this.#indexed.set(width, spots);
    const [own, all] = [svg.getBoundingClientRect(), this.#drawings.getBoundingClientRect()];
    const scale = own.width / svg.viewBox.baseVal.width;
    return { spots, scale, left: own.left - all.left, top: own.top - all.top, height: own.height };
  }

  #follow(event: PointerEvent): void {
    if (this.#playback?.isPlaying) return;
    this.#pointer = event;
    this.#frame ||= requestAnimationFrame(() => this.#find());
  }

  /** Reads the point nearest to where the pointer last was. */
  #find(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const shown = this.#shown();
    if (!shown || !this.#pointer || this.#mentions?.holds(this.#pointer)) return;
    const { left, top } = this.#drawings.getBoundingClientRect();
    const { clientX, clientY } = this.#pointer;
    const spot = shown.spots.nearest(
      (clientX - left - shown.left) / shown.scale,
      (clientY - top - shown.top) / shown.scale,
    );
    this.#active = spot && [spot.series, spot.point];
    this.#render();
  }

  #leave(isKept = false): void {
    if (this.#playback?.isPlaying) return;
    if (isKept) this.#left = this.#active ?? this.#left;
    this.#pointer = undefined;
    this.#active = undefined;
    this.#lit = undefined;
    this.#render();
  }

  /** The first focus says how to explore, after the name that the drawing has: kind, extremes, range and finding. */
  #enter(): void {
    if (this.#told || !this.#drawings.contains(document.activeElement)) return;
    this.#told = true;
    const title = this.#drawings.closest("figure")?.querySelector(".figure-title, .chart-title")?.textContent;
    this.#box.say(sentences([title ?? undefined, readoutWords[this.#language].how]));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { series } = this.#data;
    const [s, p] = this.#active ?? this.#left ?? [0, undefined];
    const last = (series[s]?.points.length ?? 0) - 1;
    const isOne = series.filter(({ points }) => points.length > 0).length < 2;
    const along = (steps: number) => this.#read(s, p === undefined ? (steps < 0 ? last : 0) : p + steps);
    const across = (step: number) => (isOne ? along(step) : p === undefined ? along(1) : this.#cross(s, p, step));
    const words = readoutWords[this.#language];
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => along(1),
      ArrowLeft: () => along(-1),
      ArrowDown: () => across(1),
      ArrowUp: () => across(-1),
      PageDown: () => along(10),
      PageUp: () => along(-10),
      Home: () => this.#read(s, 0),
      End: () => this.#read(s, last),
      Enter: () => this.#active && this.#pinAloud(this.#active),
      " ": () => this.#play(),
      "+": () => this.#playback?.changePace(1),
      "=": () => this.#playback?.changePace(1),
      "-": () => this.#playback?.changePace(-1),
      Escape: () => {
        if (this.#playback?.isPlaying) return this.#playback.stop();
        this.#pins = [];
        // What led to the text goes, and would take the focus with it out of the chart.
        if (this.#drawings.querySelector(".readout-box :focus")) this.#drawing()?.focus({ preventScroll: true });
        this.#leave(true);
        this.#box.say(words.cleared);
      },
    };
    const act = actions[event.key];
    if (!act || (event.key === "Escape" && !this.#active && this.#pins.length === 0)) return;
    event.preventDefault();
    if (last < 0 && isOne) this.#box.say(words.none);
    else act();
  }

  /** Reads a point of a series aloud, or that at its end. */
  #read(s: number, p: number): void {
    const point = Math.max(0, Math.min(p, (this.#data.series[s]?.points.length ?? 1) - 1));
    this.#active = [s, point];
    this.#render();
    const reading = this.#reading(this.#active);
    const text = this.#mentions?.textOf(this.#active, this.#data);
    if (reading)
      this.#box.say(sentences([spoken(reading, this.#language), this.#pins.length < 2 && this.#comparison(), text]));
  }

  /** Reads the point of the next series that stands nearest; past the last comes the first. */
  #cross(s: number, p: number, step: number): void {
    const { series, places } = this.#data;
    let to = s;
    do to = (to + step + series.length) % series.length;
    while (series[to]?.points.length === 0);
    const from = places.wide[s]?.[p];
    const key = this.#data.mode === "row" ? 1 : 0;
    const distance = (place: ReadoutPlace) => Math.abs(place[key] - (from?.[key] ?? 0));
    const own = places.wide[to] ?? [];
    const nearest = own.reduce((best, place, i) => (distance(place) < distance(own[best] ?? place) ? i : best), 0);
    this.#read(to, nearest);
  }

  /** Pins a point, or lets it go; the third lets the first go. What is no number cannot be compared and is not pinned. */
  #pin(point: readonly [number, number]): boolean {
    this.#comparing ??= this.#loadComparison();
    const found = this.#pins.findIndex((each) => String(each) === String(point));
    if (found >= 0) this.#pins.splice(found, 1);
    else if (this.#reading(point)?.point[2] != null) this.#pins = [...this.#pins, point].slice(-2);
    return found < 0;
  }

  async #loadComparison(): Promise<void> {
    try {
      this.#compare = (await import("./comparisonText.ts")).comparisonText;
      this.#render();
    } catch {
      // The values stand without it, and the next pin tries again.
      this.#comparing = undefined;
    }
  }

  async #pinAloud(point: readonly [number, number]): Promise<void> {
    const { pinned, released } = readoutWords[this.#language];
    const isPinned = this.#pin(point);
    this.#render();
    await this.#comparing;
    const reading = this.#reading(point);
    const name = reading ? spoken(reading, this.#language) : "";
    const hint = isPinned && this.#mentions?.textOf(point, this.#data, true);
    this.#box.say(sentences([`${isPinned ? pinned : released}: ${name}`, this.#comparison(), hint]));
  }

  #isPinned = (point: readonly [number, number]) => this.#pins.some((pin) => String(pin) === String(point));

  /** Plays the series being read, or stops. */
  async #play(button?: HTMLElement): Promise<void> {
    const { Playback } = await import("./playback.ts");
    this.#playback ??= new Playback(
      {
        data: () => this.#data,
        spots: () => this.#shown()?.spots,
        active: () => this.#active,
        read: (place) => {
          this.#pointer = undefined;
          this.#active = place;
          this.#render();
        },
        say: (text) => this.#box.say(text),
      },
      this.#language,
    );
    this.#playback.toggle(button);
  }

  #reading([s, p]: readonly [number, number]): Reading | undefined {
    const series = this.#data.series[s];
    const point = series?.points[p];
    return series && point && { series, point };
  }

  /** The two pinned points compared, or the one with what is being read. */
  #comparison(): string | undefined {
    const [a, b = this.#active] = this.#pins;
    if (!a || !b || String(a) === String(b)) return undefined;
    const [first, second] = [this.#reading(a), this.#reading(b)];
    return first && second && this.#compare?.(first, second, this.#language);
  }

  #render(): void {
    const shown = this.#shown();
    const point = this.#active ?? this.#pins.at(-1);
    if (!shown) return;
    const at = ({ x, y }: Spot): At => ({ x: shown.left + x * shown.scale, y: shown.top + y * shown.scale });
    const spotOf = ([s, p]: readonly [number, number]) => shown.spots.of(s, p);
    this.#box.pin(this.#pins.flatMap((each) => spotOf(each) ?? []).map(at));
    const spot = point && spotOf(point);
    if (!spot) {
      this.#box.hide();
      return;
    }
    const together = shown.spots.with(spot);
    const read = readTogether(together, spot, (each) => this.#data.series[each.series]?.lead === true);
    const down = (y: number) => shown.top + y * shown.scale;
    const { top, bottom } = shown.spots.panelOf(spot);
    const rule =
      shown.spots.count > 1
        ? ([down(top) - 8, down(bottom) + 8] as const)
        : ([shown.top, shown.top + shown.height] as const);
    this.#box.show(
      {
        at: at(spot),
        listed: read.map(at),
        readings: read.flatMap((each) => this.#reading([each.series, each.point]) ?? []),
        active: read.indexOf(spot),
        more: together.length - read.length,
        comparison: this.#comparison(),
        sentence: this.#mentions?.sentenceOf(
          point,
          this.#data,
          this.#isPinned(point) || this.#pointer?.pointerType === "touch",
        ),
      },
      this.#data.mode === "x" ? rule : undefined,
    );
  }

  /** The figure shows other values: what was pinned or read stays where they have it too. */
  #redrawn(): void {
    const keys = [this.#active, this.#left, ...this.#pins].map((each) => each && this.#keyOf(each));
    this.#data = shownReadouts.get(this.#drawings) ?? this.#data;
    this.#indexed.clear();
    const places = new Map<Key, readonly [number, number]>();
    this.#data.series.forEach(({ points }, s) => {
      points.forEach((_, p) => {
        places.set(this.#keyOf([s, p]), [s, p]);
      });
    });
    const [active, left, ...pins] = keys.map((key) => (key === undefined ? undefined : places.get(key)));
    this.#active = active;
    this.#left = left;
    this.#pins = pins.flatMap((pin) => (pin ? [pin] : []));
    if (this.#pointer) this.#follow(this.#pointer);
    this.#render();
    if (this.#lit) this.light(this.#lit);
  }

  #keyOf(point: readonly [number, number]): Key {
    const reading = this.#reading(point);
    return JSON.stringify([reading?.series.name, reading?.series.heading, reading?.point[0]]);
  }
}
