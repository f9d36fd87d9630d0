import { englishStem } from "../language/englishStem.ts";
import { koreanNouns, stemCandidates } from "../language/koreanNouns.ts";
import type { Word } from "./readWords.ts";

/** The terms that a word of a question asks for: its subject, and those of words that go on from it. */
export interface Terms {
  readonly exact: readonly string[];
  readonly wider: readonly string[];
}

const isLong = (word: string) => /^[가-힣]{2,}$/.test(word);

/** Which subjects the words of some texts are about, each by one term: 성장률은 and 성장률이 by 성장률, grows by grow. */
export class Vocabulary {
  readonly #nouns: ReadonlySet<string>;
  /** Every word of the texts, with its terms: the first is its stem, the others are the parts it is joined of. */
  readonly #terms = new Map<string, readonly string[]>();
  readonly #stems = new Set<string>();

  constructor(words: ReadonlySet<string>) {
    this.#nouns = koreanNouns(words);
    for (const word of words) {
      const stem = this.#stem(word);
      this.#stems.add(stem);
      this.#terms.set(word, [stem, ...this.partsOf(stem)]);
    }
  }

  #stem(word: string): string {
    return englishStem(stemCandidates(word).find((candidate) => this.#isNoun(candidate)) ?? word);
  }

  #isNoun(word: string): boolean {
    return this.#nouns.has(word) || /^[a-z\d]{2,}$/.test(word);
  }

  /** 경제성장률 is about 경제 and 성장률, which both stand alone elsewhere and have two syllables. */
  partsOf(stem: string): readonly string[] {
    if (!/^[가-힣]{4,}$/.test(stem)) return [];
    for (let at = 2; at <= stem.length - 2; at += 1) {
      const parts = [stem.slice(0, at), stem.slice(at)];
      if (parts.every((part) => this.#nouns.has(part))) return parts;
    }
    return [];
  }

  /** The terms of a word of the texts, for the index and for what is marked. */
  termsOf({ text, parts = [] }: Word): readonly string[] {
    return [text, ...parts].flatMap((word) => this.#terms.get(word) ?? []);
  }

  /**
   * The terms that a word of a question asks for. `exact` is the subject itself; `wider` are the terms of words that go
   * on from it, 성장률 from 성장. A word that no text has is read without its endings, and else as the beginning of one
   * that is still being typed. Both are empty if no text has such a word: the middle of a word is none.
   */
  asked(word: string): Terms {
    const stem = this.#terms.get(word)?.[0] ?? this.#unseen(word);
    if (stem === undefined) {
      const related = this.#related(word);
      return related.length > 0 ? { exact: related, wider: [] } : { exact: [], wider: this.#beginning(word) };
    }
    if (!this.#nouns.has(stem)) return { exact: [...new Set([stem, ...this.#related(word)])], wider: [] };
    return { exact: [stem], wider: isLong(stem) ? this.#longer(stem) : [] };
  }

  #unseen(word: string): string | undefined {
    const stem = stemCandidates(word)
      .map(englishStem)
      .find((candidate) => this.#stems.has(candidate));
    // 반도 is rather the beginning of 반도체 than 반 with a particle.
    return stem?.length === 1 && this.#beginning(word).length > 0 ? undefined : stem;
  }

  /** The stems of words that may be forms of the same noun, which the texts have too seldom to show it: 연락처로 for 연락처. */
  #related(word: string): string[] {
    for (const noun of stemCandidates(word).filter(isLong)) {
      const stems = this.#stemsOf((known) => known.startsWith(noun) && stemCandidates(known).includes(noun));
      if (stems.length > 0 && (noun !== word || !this.#terms.has(word))) return stems;
    }
    return [];
  }

  /** The stems of words that go on from a noun. */
  #longer(noun: string): string[] {
    return this.#stemsOf((word) => word.startsWith(noun)).filter((stem) => stem !== noun);
  }

  /** The stems of words that begin so, to the letter: 성장류 begins 성장률, whose last letter is still to come. */
  #beginning(word: string): string[] {
    const letters = word.normalize("NFD");
    const sure = word.slice(0, -1);
    return this.#stemsOf((known) => known.startsWith(sure) && known.normalize("NFD").startsWith(letters));
  }

  #stemsOf(isMeant: (word: string) => boolean): string[] {
    const found = new Set<string>();
    for (const [word, [stem = word]] of this.#terms) if (isMeant(word)) found.add(stem);
    return [...found];
  }
}
