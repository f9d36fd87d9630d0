import { bindParticles } from "../language/bindParticles.ts";
import type { Run } from "./excerpt.ts";
import type { SearchPage } from "./searchPage.ts";

interface Result {
  readonly page: SearchPage;
  readonly title: readonly Run[];
  readonly excerpt: readonly Run[];
  /** What the page is, in a word. */
  readonly kind: string;
  /** The address of its figure's picture. */
  readonly picture?: string | undefined;
}

/** A result as the list shows it: what it is, its title, the words around what was found, its figure's picture. */
export function resultItem({ page, title, excerpt, kind, picture }: Result): HTMLLIElement {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: page.url });
  link.append(...marked(title));
  const heading = document.createElement("h2");
  heading.append(link);
  const words = document.createElement("p");
  words.append(...marked(excerpt));
  const label = Object.assign(document.createElement("p"), { className: "search-kind", textContent: kind });
  item.append(label, heading, words);
  if (picture) item.append(pictureAt(picture));
  return item;
}

function pictureAt(src: string): HTMLImageElement {
  const image = Object.assign(document.createElement("img"), {
    alt: "",
    width: 144,
    height: 96,
    className: "search-picture",
  });
  image.loading = "lazy";
  // Last: an image asks for its file as soon as it has an address.
  image.src = src;
  return image;
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, isMarked }) =>
    isMarked ? Object.assign(document.createElement("mark"), { textContent: text }) : bindParticles(text),
  );
}
