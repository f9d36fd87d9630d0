import { fetchProof, proofArticle } from "./proofArticle.ts";
import { sentenceLines } from "./sentenceLines.ts";

/**
 * How long a pointer rests before something opens, and how long it may be away before that closes, in milliseconds: the
 * rest of a sentence may lie in between.
 */
const [restMs, awayMs] = [150, 450];

/** Less than so many pixels of height is no place to read a proof in. */
const leastHeight = 160;

const box = makeBox();
let opener: HTMLAnchorElement | undefined;
/** Opened by a press: it stays when pointer and focus go. */
let isPinned = false;
/** What the reader has closed does not open again under a pointer or a focus that never left. */
let dismissed: HTMLAnchorElement | undefined;
let timer = 0;

const later = (act: () => void, ms: number) => {
  clearTimeout(timer);
  timer = window.setTimeout(act, ms);
};
const isOpen = () => box.matches(":popover-open");

/** Opens what belongs to a link beside its line, or closes it: what happened to the link decides. */
export function openInPlace(link: HTMLAnchorElement, happened: "press" | Event): void {
  if (happened === "press") {
    if (opener === link && isPinned) dismiss();
    else void open(link, true);
  } else if (link === dismissed || box.contains(link)) return;
  else if (happened.type === "focusin") {
    if (link.matches(":focus-visible")) void open(link, false);
  } else {
    if (link.dataset.factRef) void fetchProof(link.href).catch(() => {});
    if ((happened as PointerEvent).pointerType === "mouse" && link !== opener)
      later(() => link.matches(":hover") && void open(link, false), restMs);
  }
}

/** The text behind a link: the meaning of a term and the text of a note stand in the page, a proof on its own. */
async function contentOf(link: HTMLAnchorElement): Promise<Element> {
  if (link.dataset.factRef) return proofArticle(link.href);
  const text = document.createElement("div");
  text.className = "proof";
  if (link.matches(".note-mark")) {
    const note = document.getElementById(link.hash.slice(1));
    text.append(...(note ? note.cloneNode(true).childNodes : []));
  } else {
    const meaning = document.createElement("p");
    meaning.textContent = link.dataset.means ?? "";
    const ways = document.createElement("p");
    ways.className = "ways";
    const entry = document.createElement("a");
    entry.href = link.href;
    entry.textContent = document.documentElement.lang === "ko" ? "용어집" : "Glossary";
    ways.append(entry);
    text.append(meaning, ways);
  }
  return text;
}

async function open(link: HTMLAnchorElement, pinned: boolean) {
  clearTimeout(timer);
  // A number inside an open note is shown in the note's place.
  const place = box.contains(link) ? (opener as HTMLAnchorElement) : link;
  if (opener === link && isOpen()) {
    pin(pinned);
    return;
  }
  if (opener && opener !== place) close();
  opener = place;
  let content: Element;
  try {
    content = await contentOf(link);
  } catch {
    if (pinned) location.assign(link.href);
    else if (opener === link) opener = undefined;
    return;
  }
  if (opener !== place) return;
  box.replaceChildren(content);
  box.setAttribute("aria-label", box.querySelector(".says")?.textContent?.trim() || (link.textContent ?? ""));
  pin(pinned || isPinned);
  if (!isOpen()) {
    place.after(box);
    box.showPopover();
  }
  moveTo(place);
  place.setAttribute("aria-expanded", "true");
}

/** Whoever only passes by with the Tab key is not led through the links of every proof. */
function pin(pinned: boolean) {
  isPinned = pinned;
  box.tabIndex = pinned ? 0 : -1;
  for (const link of box.querySelectorAll<HTMLElement>("a, [tabindex]")) link.tabIndex = pinned ? 0 : -1;
}

function close() {
  clearTimeout(timer);
  opener?.setAttribute("aria-expanded", "false");
  opener = undefined;
  isPinned = false;
  if (isOpen()) box.hidePopover();
}

/** Closes because the reader said so. */
function dismiss() {
  dismissed = opener;
  close();
}

/**
 * Below the sentence of the link, or above it where there is more room, so that both are read together; as high as the
 * room is, and within the page's width.
 */
function moveTo(link: HTMLElement) {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const width = Math.min(480, room - 16);
  box.style.width = `${width}px`;
  const left = Math.max(8, Math.min(line.left - 16, room - width - 8));
  const { top, bottom } = sentenceLines(link, box);
  const [above, below] = [top - 16, innerHeight - bottom - 16];
  box.style.maxHeight = "";
  const isBelow = box.offsetHeight <= below || below >= above;
  const height = Math.min(box.offsetHeight, Math.max(leastHeight, isBelow ? below : above));
  if (height < box.offsetHeight) box.style.maxHeight = `${height}px`;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(isBelow ? bottom + 8 : top - height - 8) + scrollY}px`;
}

function makeBox(): HTMLElement {
  const made = document.createElement("div");
  made.className = "fact-popover";
  made.popover = "manual";
  made.setAttribute("role", "dialog");
  // Closed by whoever follows a link in it: nothing is open then.
  made.addEventListener("toggle", () => {
    if (opener && !isOpen() && opener.ariaExpanded === "true") close();
  });
  return made;
}

const isWithin = (target: EventTarget | null) =>
  target instanceof Node && (box.contains(target) || opener?.contains(target));

document.addEventListener("click", ({ target }) => {
  if (isOpen() && target instanceof Node && target.isConnected && !isWithin(target)) close();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !isOpen()) return;
  const link = opener;
  const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
  dismiss();
  if (hadFocus) link?.focus();
});
document.addEventListener("pointerover", ({ target }) => {
  if (isWithin(target)) clearTimeout(timer);
  else {
    if (!(target instanceof Node && dismissed?.contains(target))) dismissed = undefined;
    if (opener && !isPinned && document.activeElement !== opener) later(close, awayMs);
  }
});
// Whoever reads on by key leaves it behind; it would lie over the text.
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (target === dismissed) dismissed = undefined;
  if (isOpen() && relatedTarget instanceof Node && isWithin(target) && !isWithin(relatedTarget)) close();
});
