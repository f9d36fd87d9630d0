import { Window } from "happy-dom";

const names = [
  "document",
  "window",
  "Node",
  "Element",
  "HTMLElement",
  "SVGElement",
  "Text",
  "DocumentFragment",
  "Event",
  "CustomEvent",
  "DOMParser",
  "MutationObserver",
] as const;

/** Gives this process a document, as the kit's runtime and Plot expect of the place where cells run. */
export function installBrowserGlobals(): void {
  const window = new Window({ url: "https://notebook.invalid/" });
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: name === "window" ? globalThis : window[name],
      configurable: true,
      writable: true,
    });
  }
}
