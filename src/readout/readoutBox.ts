import type { Language } from "../language/language.ts";
import { placeBox } from "./placeBox.ts";
import { headingOf, placeText, type Reading, readoutWords } from "./readoutWords.ts";

/** Pixels of the page within the drawings. */
export interface At {
  readonly x: number;
  readonly y: number;
}
/** What is to be shown, and where. */
export interface Shown {
  readonly at: At;
  /** Where all that is read stands. */
  readonly listed: readonly At[];
  readonly readings: readonly Reading[];
  /** Which of them the ring is on. */
  readonly active: number;
  readonly more: number;
  readonly comparison: string | undefined;
  /** What leads from the point to the text. */
  readonly sentence: HTMLElement | undefined;
}

function make(name: string, className: string, text = "", ...children: readonly Element[]): HTMLElement {
  const element = document.createElement(name);
  element.className = `readout-${className}`;
  element.textContent = text;
  element.append(...children);
  return element;
}

/**
 * The box with the values, the ring at the point, the rule through all that is read together, and the rings of pinned
 * points: laid over the drawings without moving anything, untouchable for the pointer. What the box says is announced
 * beside it, so that it is hidden from screen readers. Only what leads to the text is there for all of them, once its point
 * is pinned.
 */
export class ReadoutBox {
  readonly #drawings: HTMLElement;
  readonly #language: Language;
  readonly #layer = make("div", "layer");
  readonly #values = make("div", "values");
  readonly #box = make("div", "box", "", this.#values);
  readonly #ring = make("i", "ring");
  readonly #rule = make("i", "rule");
  readonly #pins = make("div", "pins");
  readonly #live = make("p", "live visually-hidden");
  #sentence: HTMLElement | undefined;

  constructor(drawings: HTMLElement, language: Language) {
    this.#drawings = drawings;
    this.#language = language;
    this.#box.dataset.part = "readout";
    this.#live.setAttribute("aria-live", "polite");
    this.#layer.append(this.#rule, this.#pins, this.#ring, this.#box);
    this.#values.ariaHidden = "true";
    drawings.append(this.#layer, this.#live);
    this.hide();
  }

  /** Says something once, politely. */
  say(text: string): void {
    this.#live.textContent = text;
  }

  hide(): void {
    for (const element of [this.#box, this.#ring, this.#rule]) element.hidden = true;
  }

  /** Says a sentence in place of values. */
  tell(sentence: string): void {
    this.#values.replaceChildren(make("p", "place", sentence));
    this.#lead();
    this.#box.hidden = false;
    this.#stand({ x: 0, y: 0 });
  }

  pin(places: readonly At[]): void {
    this.#pins.replaceChildren(
      ...places.map((at) => {
        const ring = make("i", "ring pinned");
        move(ring, at);
        return ring;
      }),
    );
  }

  /** @param rule from where to where, in pixels from the top, where all at one x is read. */
  show(
    { at, listed, readings, active, more, comparison, sentence }: Shown,
    rule: readonly [number, number] | undefined,
  ): void {
    const one = readings[active] as Reading;
    const headings = new Set(readings.map(headingOf));
    const heading = [...headings].filter(Boolean).join("; ");
    const lines = readings.map((reading, i) => {
      const { series, point } = reading;
      const [, y, , , status] = point;
      const name = series.name || (heading ? "" : headingOf(reading));
      const swatch = make("i", name && readings.length > 1 ? "swatch" : "none");
      swatch.style.background = series.colour ?? "currentColor";
      const cells = [make("span", "name", name), make("b", "value", y), make("span", "status", status ?? "")];
      return make("p", i === active ? "line active" : "line", "", swatch, ...cells);
    });
    const place = placeText(one.point[0], this.#language);
    this.#values.replaceChildren(
      ...(place ? [make("p", "place", place)] : []),
      make("div", "lines", "", ...lines),
      ...(more > 0 ? [make("p", "measure", readoutWords[this.#language].more(more))] : []),
      ...(heading && heading !== one.series.name ? [make("p", "measure", heading)] : []),
      ...(comparison ? [make("p", "comparison", comparison)] : []),
    );
    this.#lead(sentence);
    this.#box.hidden = this.#ring.hidden = false;
    this.#rule.hidden = !rule;
    if (rule) {
      this.#rule.style.height = `${rule[1] - rule[0]}px`;
      move(this.#rule, { x: at.x, y: rule[0] });
    }
    move(this.#ring, at);
    this.#stand(at, listed);
  }

  /** Shows what leads to the text; the element stays where it is the same, so that it keeps the focus. */
  #lead(sentence?: HTMLElement): void {
    if (sentence === this.#sentence) return;
    this.#sentence?.remove();
    if (sentence) this.#box.append(sentence);
    this.#sentence = sentence;
  }

  /** Puts the box beside its point and off the others that it lists, within the figure. */
  #stand(at: At, listed: readonly At[] = []): void {
    const area = this.#drawings.getBoundingClientRect();
    const figure = (this.#drawings.closest("figure") ?? this.#drawings).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const bounds = { left: 0, right: area.width, top: figure.top - area.top, bottom: figure.bottom - area.top };
    const { left, top } = placeBox({ point: at, listed, box: { width, height }, bounds });
    move(this.#box, { x: left, y: top });
  }
}

function move({ style }: HTMLElement, { x, y }: At): void {
  style.transform = `translate(${Math.round(x * 2) / 2}px, ${Math.round(y * 2) / 2}px)`;
}
