/** What a number of the text asks of a figure's readout. */
interface LitReadout {
  /** Lights the point that a number is; without a name, lets go of it. */
  light(name?: string): void;
  /** Pins the point that is lit and reads it aloud. */
  pinLit(): void;
}
type ReadoutOf = (drawings: HTMLElement) => Promise<LitReadout>;

const expanded = '[data-at][aria-expanded="true"]';

let lit: Element | undefined;
let hovered: Element | undefined;
let isHeard = false;

/**
 * From here on a number of the text lights its points while the pointer or the focus is on it, or its proof is open. In
 * the proof the link to a chart goes there and pins the point. Nothing scrolls by itself.
 */
export function lightPoints(fact: Element, { type }: Event, readoutOf: ReadoutOf): void {
  if (type === "pointerenter" && fact.matches(":hover")) hovered = fact;
  const update = () => show(factNow(), readoutOf);
  if (!isHeard) {
    isHeard = true;
    document.addEventListener("pointerover", ({ target }) => {
      hovered = factOf(target);
      update();
    });
    document.addEventListener("pointerout", ({ relatedTarget }) => {
      if (relatedTarget) return;
      hovered = undefined;
      update();
    });
    for (const sign of ["focusin", "focusout"]) document.addEventListener(sign, () => queueMicrotask(update));
    document.addEventListener("toggle", update, true);
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-chart]") : null;
      if (link) follow(link, event, readoutOf);
      else if (factOf(event.target)) {
        // A finger that touched the number has let go of the point before.
        lit = undefined;
        update();
      }
    });
  }
  update();
}

const factOf = (target: EventTarget | null) => (target instanceof Element && target.closest("[data-at]")) || undefined;

const factNow = () => hovered ?? factOf(document.activeElement) ?? document.querySelector(expanded) ?? undefined;

/** The drawings of the figures on this page that have a number, and its name among their points. */
function placesOf(fact: Element): { readonly drawings: HTMLElement; readonly name: string }[] {
  const { at = "", factRef = "" } = (fact as HTMLElement).dataset;
  return at.split(" ").flatMap((figure) => {
    const [id, of] = figure.split(".");
    const drawings = document.querySelector<HTMLElement>(`#figure-${id} [data-part="drawings"]`);
    return drawings ? [{ drawings, name: of ? `${factRef}.${of}` : factRef }] : [];
  });
}

function show(fact: Element | undefined, readoutOf: ReadoutOf): void {
  if (fact === lit) return;
  const before = lit;
  lit = fact;
  // A chart whose values cannot be loaded says so when it is touched itself.
  const each = (of: Element, act: (readout: LitReadout, name: string) => void) => {
    for (const { drawings, name } of placesOf(of))
      readoutOf(drawings).then(
        (readout) => act(readout, name),
        () => {},
      );
  };
  if (before) each(before, (readout) => readout.light());
  if (fact) each(fact, (readout, name) => lit === fact && readout.light(name));
}

/** The link in a proof to a chart of this page: goes there, whatever the address holds, and pins the point. */
function follow(link: HTMLAnchorElement, event: MouseEvent, readoutOf: ReadoutOf): void {
  const figure = link.hash && document.getElementById(link.hash.slice(1));
  const fact = document.querySelector(expanded);
  if (!figure || !fact || event.ctrlKey || event.metaKey || event.shiftKey) return;
  link.setAttribute("href", link.hash);
  const place = placesOf(fact).find(({ drawings }) => figure.contains(drawings));
  if (place) void goTo(place, event, readoutOf).catch(() => {});
}

/** Shows the whole drawing, from which arrow keys lead on, with the point pinned. */
async function goTo(
  { drawings, name }: ReturnType<typeof placesOf>[number],
  click: MouseEvent,
  readoutOf: ReadoutOf,
): Promise<void> {
  keepStill(drawings, click);
  const readout = await readoutOf(drawings);
  // The browser goes to the figure first, and takes the focus away with it.
  await new Promise(requestAnimationFrame);
  (click.target as Element).closest<HTMLElement>("[popover]")?.hidePopover();
  readout.light(name);
  const drawing = [...drawings.querySelectorAll<HTMLElement>(".drawing")].find(({ offsetWidth }) => offsetWidth > 0);
  drawing?.scrollIntoView({ block: "nearest" });
  drawing?.focus({ preventScroll: true });
  readout.pinLit();
}

/** The page moves under a pointer that rests where it clicked: until it moves itself it reads nothing. */
function keepStill(drawings: HTMLElement, { clientX, clientY }: MouseEvent): void {
  const signs = ["pointerenter", "pointermove"] as const;
  const hear = (event: PointerEvent) => {
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < 2) event.stopImmediatePropagation();
    else for (const sign of signs) drawings.removeEventListener(sign, hear, true);
  };
  for (const sign of signs) drawings.addEventListener(sign, hear, true);
}
