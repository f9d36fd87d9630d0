import MiniSearch, { type Query, type QueryCombination, type SearchResult } from "minisearch";
import { type Asked, readQuestion } from "./readQuestion.ts";
import { readWords, type Word } from "./readWords.ts";
import type { Kind, SearchPage } from "./searchPage.ts";
import { type Terms, Vocabulary } from "./vocabulary.ts";

/** A page that answers a question, its words, and the terms by which it does. */
export interface Answer {
  readonly page: SearchPage;
  readonly words: Words;
  readonly terms: ReadonlySet<string>;
}

/** The words of a page's title and of its text. */
export interface Words {
  readonly title: readonly Word[];
  readonly text: readonly Word[];
}

export interface Answers {
  readonly found: readonly Answer[];
  /** Whether no page has all words of the question, so that these have some. */
  readonly isPartial: boolean;
}

/** An essay answers a subject as a whole; a fact is one number of it, and there are many. */
const weights: Readonly<Record<Kind, number>> = {
  essay: 6,
  term: 3,
  figure: 2,
  calculator: 1.8,
  dataset: 1.4,
  notebook: 1.4,
  page: 1.2,
  fact: 1,
};

/** The pages of one language, ready to be asked. */
export class PageIndex {
  readonly vocabulary: Vocabulary;
  readonly #pages: readonly SearchPage[];
  readonly #words: readonly Words[];
  readonly #index: MiniSearch<Words>;

  private constructor(pages: readonly SearchPage[]) {
    this.#pages = pages;
    this.#words = pages.map(({ title, text }) => ({ title: readWords(title), text: readWords(text) }));
    const spelled = new Set<string>();
    for (const { title, text } of this.#words) for (const word of [...title, ...text]) spellings(word, spelled);
    this.vocabulary = new Vocabulary(spelled);
    this.#index = new MiniSearch({
      fields: ["title", "text"],
      extractField: (page, field) => page[field as "title"] as unknown as string,
      // A field is its words already; MiniSearch knows texts, which it splits.
      stringifyField: (words) => words,
      tokenize: (words) => (words as unknown as Word[]).flatMap((word) => this.vocabulary.termsOf(word)),
      processTerm: (term) => term,
    });
  }

  /** Reads the pages a few at a time, so that the reader can type meanwhile. */
  static async of(pages: readonly SearchPage[]): Promise<PageIndex> {
    const index = new PageIndex(pages);
    await index.#index.addAllAsync(
      index.#words.map((words, id) => ({ id, ...words })),
      { chunkSize: 40 },
    );
    return index;
  }

  /** The pages that answer a question, the best first: those with all its words, else those with some. */
  ask(question: string): Answers {
    const asked = readQuestion(question, this.vocabulary);
    if (asked.length === 0) return { found: [], isPartial: false };
    const all = this.#find({ combineWith: "AND", queries: asked.map(toQuery) });
    if (all.length > 0 || asked.length === 1) return { found: all, isPartial: false };
    return { found: this.#find({ combineWith: "OR", queries: asked.map(toQuery) }), isPartial: true };
  }

  #find(query: QueryCombination): Answer[] {
    const found = this.#index.search(query, {
      tokenize: (text) => [text],
      boost: { title: 2 },
      // An essay is long and names its subject often; it is no worse an answer for its length.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      boostDocument: (id) => weights[this.#pages[id]?.kind ?? "page"],
    });
    // MiniSearch multiplies by the terms that match; the names and longer words of one subject are no more of it.
    const rank = ({ score, queryTerms }: SearchResult) => score / (query.combineWith === "AND" ? queryTerms.length : 1);
    return found
      .sort((a, b) => rank(b) - rank(a))
      .map(({ id, terms }) => ({
        page: this.#pages[id] as SearchPage,
        words: this.#words[id] as Words,
        terms: new Set(terms),
      }));
  }
}

function spellings({ text, parts }: Word, into: Set<string>): void {
  into.add(text);
  for (const part of parts ?? []) into.add(part);
}

/** One subject of a question: any of its ways to be said, each of which needs all its words. */
function toQuery({ ways }: Asked): Query {
  return {
    combineWith: "OR",
    queries: ways.map((words, i) => ({
      combineWith: "AND",
      queries: words.map((terms) => toTermQuery(terms, i === 0 ? 1 : 0.4)),
    })),
  };
}

function toTermQuery({ exact, wider }: Terms, boost: number): Query {
  return {
    combineWith: "OR",
    queries: [
      { queries: [...exact], boostTerm: () => boost },
      { queries: [...wider], boostTerm: () => boost * 0.3 },
    ],
  };
}
