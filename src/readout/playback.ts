import type { Bilingual, Language } from "../language/language.ts";
import type { Spots } from "./nearest.ts";
import { playSteps, type Step } from "./playSteps.ts";
import type { ReadoutData } from "./readoutData.ts";

/** A series and the number of a point in it. */
type Place = readonly [series: number, point: number];

/** The chart that is played: what it reads now, and how it is made to read and to say something. */
export interface Played {
  readonly data: () => ReadoutData;
  /** The points of the drawing that is shown; undefined where none is. */
  readonly spots: () => Spots | undefined;
  readonly active: () => Place | undefined;
  readonly read: (place: Place) => void;
  readonly say: (text: string) => void;
}

const words = {
  en: { listen: "Listen", stop: "Stop", failed: "This browser could not start the sound." },
  ko: { listen: "소리로 듣기", stop: "멈추기", failed: "이 브라우저에서 소리를 켜지 못했다." },
} satisfies Bilingual<unknown>;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Plays the series that a chart reads, from its point on, and lets the chart read along. */
export class Playback {
  readonly #chart: Played;
  readonly #language: Language;
  #playing: AbortController | undefined;
  /** How many times quicker than usual. */
  #pace = 1;

  constructor(chart: Played, language: Language) {
    this.#chart = chart;
    this.#language = language;
  }

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  stop(): void {
    this.#playing?.abort();
  }

  /** @param button that asked for it, and says which of the two it does next. */
  async toggle(button?: HTMLElement): Promise<void> {
    if (this.#playing) return this.stop();
    const { listen, stop, failed } = words[this.#language];
    this.#playing = new AbortController();
    if (button) button.textContent = stop;
    try {
      let count = 0;
      await playSteps(() => this.#step(count++ > 0), this.#playing.signal);
    } catch {
      this.#chart.say(failed);
    }
    this.#playing = undefined;
    if (button) button.textContent = listen;
  }

  /** @param step 1 doubles the speed, −1 halves it, from a quarter to four times. */
  changePace(step: 1 | -1): void {
    this.#pace = clamp(this.#pace * 2 ** step, 1 / 4, 4);
    this.#chart.say(`×${this.#pace}`);
  }

  /** Reads the next point of the series, or to begin with the one being read; undefined past the end. */
  #step(isNext: boolean): Step | undefined {
    const spots = this.#chart.spots();
    const { series } = this.#chart.data();
    const first = series.findIndex(({ points }) => points.length > 0);
    const [s, p] = this.#chart.active() ?? [first, 0];
    const count = series[s]?.points.length ?? 0;
    const point = isNext ? p + 1 : p < count - 1 ? p : 0;
    const spot = spots?.of(s, point);
    if (!spots || !spot) return undefined;
    this.#chart.read([s, point]);
    const { height, across } = spots.shareOf(spot);
    const isKnown = series[s]?.points[point]?.[2] !== null;
    return { height: isKnown ? height : undefined, across, wait: clamp(5000 / count, 60, 400) / this.#pace };
  }
}
