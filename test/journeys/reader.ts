import { setTimeout as pause } from "node:timers/promises";
import type { Engine, Source } from "./engine.ts";
import { withoutScripts } from "./serveJourneys.ts";

/** The keys that WebDriver writes as a sign of Unicode's private area; every other is the sign that it types. */
const keys: Readonly<Record<string, string>> = {
  Backspace: "\ue003",
  Control: "\ue009",
  Delete: "\ue017",
  Down: "\ue015",
  End: "\ue010",
  Enter: "\ue007",
  Escape: "\ue00c",
  Home: "\ue011",
  PageDown: "\ue00f",
  PageUp: "\ue00e",
  Right: "\ue014",
  Tab: "\ue004",
  Up: "\ue013",
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Longest that a journey waits for what it did to show. The database's first answer is the slowest. */
const patience = 30_000;

/** A reader at one page of an engine: goes, clicks, types, drags and looks, the same in every engine. */
export class Reader {
  readonly #engine: Engine;
  readonly #site: string;

  constructor(engine: Engine, site: string) {
    this.#engine = engine;
    this.#site = site;
  }

  /** Opens a page of the site and waits until it has loaded. */
  go(path: string): Promise<void> {
    return this.#engine.go(this.#site + path);
  }

  /** The same as by somebody who has turned scripts off. */
  goWithoutScripts(path: string): Promise<void> {
    return this.go(`${path}?${withoutScripts}`);
  }

  /** What a function returns in the page; what it is given and gives is written as JSON. */
  async evaluate<Arguments extends readonly unknown[], Result>(
    look: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return JSON.parse(await this.#engine.call(String(look), JSON.stringify(args)));
  }

  /** The same in the frame that a selector finds. */
  async evaluateIn<Arguments extends readonly unknown[], Result>(
    frame: string,
    look: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return JSON.parse(await this.#engine.call(String(look), JSON.stringify(args), frame));
  }

  /** Waits until a function gives something in the page that is not false, and gives it. */
  wait<Arguments extends readonly unknown[], Result>(look: (...args: Arguments) => Result, ...args: Arguments) {
    return waitFor(String(look), args, () => this.evaluate(look, ...args));
  }

  /** The same in a frame. */
  waitIn<Arguments extends readonly unknown[], Result>(
    frame: string,
    look: (...args: Arguments) => Result,
    ...args: Arguments
  ) {
    return waitFor(`${frame}: ${look}`, args, () => this.evaluateIn(frame, look, ...args));
  }

  /** Waits until an element that a selector finds is seen. */
  async see(selector: string): Promise<void> {
    await this.wait((sought) => document.querySelector(sought)?.checkVisibility() === true, selector);
  }

  /** The text of the first element that a selector finds, with single blanks and without what holds words together. */
  text(selector: string): Promise<string> {
    return this.evaluate(
      (sought) =>
        (document.querySelector(sought)?.textContent ?? "").replaceAll("\u2060", "").replaceAll(/\s+/g, " ").trim(),
      selector,
    );
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.evaluate(
      (sought, asked) => document.querySelector(sought)?.getAttribute(asked) ?? null,
      selector,
      name,
    );
  }

  /** Moves the pointer onto an element, after it has been scrolled into the window. */
  async hover(selector: string): Promise<void> {
    await this.#point([move(await this.#middle(selector))]);
  }

  async click(selector: string): Promise<void> {
    await this.#point([move(await this.#middle(selector)), down, up]);
  }

  async clickIn(frame: string, selector: string): Promise<void> {
    await this.#point([move(await this.#middleIn(frame, selector)), down, up]);
  }

  /** Takes an element and lets it go elsewhere, in steps as a hand moves. */
  async drag(selector: string, { x, y }: Place): Promise<void> {
    const from = await this.#middle(selector);
    const step = (part: number) => move({ x: from.x + x * part, y: from.y + y * part });
    await this.#point([move(from), down, step(0.25), step(0.5), step(0.75), step(1), up]);
  }

  /** Presses a key, or several together as in `Control+Enter`. */
  async key(name: string): Promise<void> {
    const together = name.split("+").map((each) => keys[each] ?? each);
    await this.#press([
      ...together.map((value) => ({ type: "keyDown", value }) as const),
      ...together.toReversed().map((value) => ({ type: "keyUp", value }) as const),
    ]);
  }

  /** Types letter by letter where the focus is. */
  async type(text: string): Promise<void> {
    await this.#press(
      Array.from(text).flatMap((value) => [{ type: "keyDown", value } as const, { type: "keyUp", value } as const]),
    );
  }

  focus(selector: string): Promise<void> {
    return this.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.focus(), selector);
  }

  /** Sets a list to a choice as a browser does: these lists open a window of the system, which no protocol reaches. */
  async choose(selector: string, value: string): Promise<void> {
    await this.hover(selector);
    await this.focus(selector);
    await this.evaluate(
      (sought, chosen) => {
        const list = document.querySelector<HTMLSelectElement>(sought);
        if (!list) throw new Error(`There is no ${sought}.`);
        list.value = chosen;
        for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
      },
      selector,
      value,
    );
  }

  #point(actions: Extract<Source, { type: "pointer" }>["actions"]): Promise<void> {
    return this.#engine.act([{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }]);
  }

  #press(actions: Extract<Source, { type: "key" }>["actions"]): Promise<void> {
    return this.#engine.act([{ type: "key", id: "keyboard", actions }]);
  }

  #middle(selector: string): Promise<Place> {
    return this.wait(middleOf, selector) as Promise<Place>;
  }

  async #middleIn(frame: string, selector: string): Promise<Place> {
    await this.wait(middleOf, frame);
    const inside = (await this.waitIn(frame, middleOf, selector)) as Place;
    // The frame's own element is looked at last: the page may have been scrolled to show the other.
    const { x, y } = await this.evaluate((sought) => {
      const { left, top } = (document.querySelector(sought) as Element).getBoundingClientRect();
      return { x: left, y: top };
    }, frame);
    return { x: inside.x + x, y: inside.y + y };
  }
}

/** The middle of an element's first line, once it is seen and stands still in the window; runs in the page. */
function middleOf(selector: string): Promise<Place | undefined> | undefined {
  const element = Array.from(document.querySelectorAll(selector)).find((each) => each.checkVisibility());
  if (!element) return undefined;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = () => (element.getClientRects()[0] ?? element.getBoundingClientRect()) as DOMRect;
  const { left, top } = box();
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { x, y, width, height } = box();
      const isStill = x === left && y === top && width > 0;
      resolve(isStill ? { x: x + width / 2, y: y + height / 2 } : undefined);
    }),
  );
}

const move = ({ x, y }: Place) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 20 }) as const;
const down = { type: "pointerDown", button: 0 } as const;
const up = { type: "pointerUp", button: 0 } as const;

/** Looks again and again: a page that is being left has no answer for a moment. */
async function waitFor<Result>(
  what: string,
  args: readonly unknown[],
  look: () => Promise<Result>,
): Promise<NonNullable<Result>> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await pause(25)) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Within ${patience / 1000} s this did not come: ${what}, given ${JSON.stringify(args)}.`, {
    cause: last,
  });
}
