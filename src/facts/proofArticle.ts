import { noteChangedCharts } from "./noteChangedCharts.ts";

const proofs = new Map<string, Promise<Element>>();

/** The article of a fact's own page, fetched once. Rejects where the page cannot be had or holds no proof. */
export function fetchProof(href: string): Promise<Element> {
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

/** A fact's article as it stands beside its line: no heading of the page, and a way to the whole entry. */
export async function proofArticle(href: string): Promise<Element> {
  const article = document.importNode(await fetchProof(href), true);
  unheaded(article);
  noteChangedCharts(article);
  const entry = document.createElement("a");
  entry.href = href;
  entry.textContent = document.documentElement.lang === "ko" ? "자세히 보기" : "Full entry";
  article.querySelector(".ways")?.replaceChildren(...ways(article, entry));
  return article;
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
