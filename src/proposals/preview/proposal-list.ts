import { type Offer, proposalsAddress, type Written } from "./offer.ts";

// The preview's page: a press on a number without a proof lists what proves it, and writes the one chosen.
const style = new CSSStyleSheet();
style.replaceSync(`
mark.unproved { background: color-mix(in srgb, #e0a100 30%, transparent); color: inherit; cursor: pointer; border-bottom: 2px dashed #b07900; }
mark.unproved:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
dialog.proposals { inline-size: min(44rem, 94vw); max-block-size: 85vh; padding: 1rem 1.25rem; border: 1px solid; border-radius: 6px; font: 400 0.9rem/1.45 system-ui, sans-serif; }
dialog.proposals ol { padding-inline-start: 1.4rem; margin-block: 0.75rem; }
dialog.proposals li { margin-block-end: 0.9rem; }
dialog.proposals pre { overflow: auto; font-size: 0.8rem; margin: 0.3rem 0; }
dialog.proposals button { min-block-size: 2.2rem; padding: 0.2rem 0.8rem; font: inherit; }
`);
document.adoptedStyleSheets.push(style);

const dialog = document.createElement("dialog");
dialog.className = "proposals";
dialog.lang = "en";
document.body.append(dialog);

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = "",
  children: Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

function show(title: string, ...content: Node[]): void {
  const heading = element("h2", title);
  heading.id = "proposals-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.replaceChildren(
    heading,
    ...content,
    button("Close", () => dialog.close()),
  );
  if (!dialog.open) dialog.showModal();
}

/** Asks the preview's server about a number; a refusal is its sentence. */
async function ask<T>(mark: HTMLElement, more: Record<string, string> = {}, method = "GET"): Promise<T> {
  const [, korean, essay = ""] = /^\/(ko\/)?essays\/([^/]+)/.exec(location.pathname) ?? [];
  const query = new URLSearchParams({
    essay,
    language: korean ? "ko" : "en",
    number: mark.dataset.unproved ?? "",
    text: mark.textContent ?? "",
    ...more,
  });
  const response = await fetch(`${proposalsAddress}?${query}`, { method });
  const answer = (await response.json()) as T & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? `The preview answered ${response.status}.`);
  return answer;
}

async function offer(mark: HTMLElement): Promise<void> {
  const number = `“${mark.textContent}”`;
  show(`Searching the data for ${number} …`);
  try {
    const { proposals, nearest, place } = await ask<Offer>(mark);
    if (proposals.length === 0) {
      const values = nearest.map((value) => element("li", value));
      const none = element("p", "Nothing in the data gives this number.");
      show(
        place,
        none,
        ...(values.length
          ? [element("p", "The nearest values, which do not prove it:"), element("ul", "", values)]
          : []),
      );
      return;
    }
    const items = proposals.map(({ text, value, unit, says, source, confidence, sql, fact }, choice) =>
      element("li", "", [
        element("strong", `${text} = ${value} ${unit}`),
        element("div", says),
        element("div", `${source}${confidence ? `; confidence ${confidence}` : ""}`),
        ...(fact ? [element("div", `The fact “${fact}” says so already.`)] : []),
        element("details", "", [element("summary", "SQL"), element("pre", sql)]),
        button(`Write ${text} as this fact`, () => void write(mark, choice)),
      ]),
    );
    show(`${number} at ${place}`, element("ol", "", items));
  } catch (error) {
    show(number, element("p", (error as Error).message));
  }
}

async function write(mark: HTMLElement, choice: number): Promise<void> {
  try {
    const { id, places } = await ask<Written>(mark, { choice: String(choice) }, "POST");
    show("Written", element("p", `<Fact id="${id}" /> at ${places.join(" and ")}, its entry in facts.yaml.`));
  } catch (error) {
    show("Nothing is written", element("p", (error as Error).message));
  }
}

for (const type of ["click", "keydown"] as const)
  document.addEventListener(type, (event) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLElement>("mark[data-unproved]");
    if (!mark || (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    void offer(mark);
  });
