/**
 * Opens the proof of a number beside its line. Every `a[data-fact-ref]` works as a button from here on: click, tap,
 * Enter and Space open it, again or Escape or a click elsewhere close it; focus alone opens nothing. The proof is the
 * article of the fact's own page, fetched when the pointer or the focus comes near and kept.
 */
const proofs = new Map<string, Promise<Element>>();
const box = document.createElement("div");
let opener: HTMLAnchorElement | undefined;

function proofAt(href: string): Promise<Element> {
  let proof = proofs.get(href);
  if (!proof) {
    proof = fetch(href).then(async (answer) => {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const article = page.querySelector("[data-fact]");
      if (!answer.ok || !article) throw new Error(`${href} holds no proof`);
      return article;
    });
    proof.catch(() => proofs.delete(href));
    proofs.set(href, proof);
  }
  return proof;
}

/** Below the line of the number, or above it when only there is room; within the page's width. */
function place(link: HTMLElement) {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = Math.min(480, document.documentElement.clientWidth - 16);
  box.style.width = `${width}px`;
  const left = Math.max(8, Math.min(line.left - 16, document.documentElement.clientWidth - width - 8));
  const height = box.offsetHeight;
  const below = line.bottom + 8 + height <= innerHeight || line.top < height + 8;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? line.bottom + 8 : line.top - height - 8) + scrollY}px`;
}

async function open(link: HTMLAnchorElement) {
  opener = link;
  const { href } = link;
  let proof: Element;
  try {
    proof = await proofAt(href);
  } catch {
    location.assign(href);
    return;
  }
  if (opener !== link) return;
  const entry = document.createElement("a");
  entry.href = href;
  entry.textContent = document.documentElement.lang === "ko" ? "전체 항목" : "Full entry";
  const article = document.importNode(proof, true);
  unheaded(article);
  article.querySelector(".ways")?.replaceChildren(...ways(article, entry));
  box.replaceChildren(article);
  box.setAttribute("aria-label", article.querySelector(".says")?.textContent?.trim() || (link.textContent ?? ""));
  link.after(box);
  box.showPopover();
  place(link);
  link.setAttribute("aria-expanded", "true");
}

/** The heading of the fact's own page is no heading in the middle of an essay. */
function unheaded(article: Element) {
  const heading = article.querySelector(".says");
  const sentence = document.createElement("p");
  sentence.className = "says";
  sentence.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(sentence);
}

/** The explorer link of the page and the way to the whole entry; the page's other ways lead back here. */
function ways(article: Element, entry: HTMLAnchorElement): Node[] {
  const explorer = article.querySelector<HTMLAnchorElement>('.ways a[href*="/explorer/"]');
  return explorer ? [explorer, entry] : [entry];
}

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-fact-ref]") : null;

function toggle(link: HTMLAnchorElement) {
  if (opener === link) box.hidePopover();
  else void open(link);
}

/** Makes the numbers of the page open; without the popover API they stay links. */
export function startFactPopovers(): void {
  if (!("showPopover" in box)) return;
  box.className = "fact-popover";
  box.popover = "manual";
  box.setAttribute("role", "dialog");
  box.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    opener?.setAttribute("aria-expanded", "false");
    opener = undefined;
  });
  // Whoever reads on by key leaves the proof behind; it would lie over the text.
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && relatedTarget !== opener && !box.contains(relatedTarget)) box.hidePopover();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-fact-ref]")) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
  }
  document.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (!link) {
      if (event.target instanceof Node && !box.contains(event.target) && box.matches(":popover-open"))
        box.hidePopover();
      return;
    }
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.matches(":popover-open")) {
      const link = opener;
      box.hidePopover();
      if (box.contains(document.activeElement) || document.activeElement === document.body) link?.focus();
    }
    const link = linkOf(event.target);
    if (event.key !== " " || !link) return;
    event.preventDefault();
    toggle(link);
  });
  const near = (event: Event) => {
    const link = linkOf(event.target);
    if (link) void proofAt(link.href).catch(() => {});
  };
  document.addEventListener("pointerover", near);
  document.addEventListener("focusin", near);
}
