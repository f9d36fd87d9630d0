import type { Diagnostic } from "../content/diagnostic.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Language } from "../language/language.ts";
import type { EssayText } from "./proofread.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const moves = "rose|rises|fell|falls|grew|grows|shrank|shrinks|declined|increased|dropped|gained|lost|climbed|sank";
const extremes = "(?:highest|lowest|largest|smallest|biggest|fewest|most numerous|fastest|slowest|steepest)";
/** Words that say something of every value of a series: no exception, an extreme, a first time. */
const claims: Record<Language, RegExp> = {
  en: new RegExp(
    `\\b(?:${moves})\\b[^.;:]{0,24}\\b(?:in )?(?:every|each) (?:single )?(?:year|quarter|month|decade)\\b` +
      "|\\b(?:every|each) (?:single )?(?:year|quarter|month|decade) (?:since|after|from|between)\\b" +
      "|\\bfor the first time (?:since|in|ever)\\b|\\bfirst (?:rise|fall|decline|increase|growth) (?:since|in)\\b" +
      `|\\b(?:never|not once)\\b[^.;:]{0,12}\\b(?:${moves}|shrank|paused|recovered|regained|returned|reached|exceeded|fallen|risen|grown)\\b` +
      "|\\b(?:never|not once)\\b[^.;:]{0,40}\\bagain\\b" +
      "|\\bhas (?:only )?(?:ever|never)\\b|\\ball-time\\b|\\brecord (?:high|low|year|level)\\b" +
      `|\\b(?:the|its|their|is|are|was|were) ${extremes}\\b` +
      "|\\bsince its (?:peak|low|high)\\b|\\bwithout (?:a (?:pause|break)|exception|interruption)\\b",
    "gi",
  ),
  ko: /(?:해마다|매년|매 ?분기|다달이|한 해도|빠짐없이|줄곧|내내|쉬지 않고)[^.]{0,24}(?:늘었|늘어|줄었|줄어|올랐|올라|내렸|떨어|감소했|증가했|하락했|상승했|성장했)|(?:사상|역대) (?:처음|최고|최저|최대|최소)|이후 처음|(?<!맨 )처음으로|최고치|최저치|한 번도[^.]{0,20}(?:않|없|못)|(?<![가-힣])다시는[^.]{0,24}(?:않|없|못)|(?<![가-힣])결코|(?<![가-힣])가장 (?:높|낮|크|큰|컸|작|많|적은|적었|빠르|빨랐|느리|느렸)/g,
};

/** Words that claim something, outside what is proved or excused. */
export interface ClaimingWords {
  readonly words: string;
  /** Where they begin in the essay's source. */
  readonly index: number;
  readonly sentence: Sentence;
}

/** The first words of each sentence that claim something of every year, an extreme or a first time outside `<Claim>`. */
export function claimingWords({ source, language }: EssayText): ClaimingWords[] {
  return sentencesOf(source).flatMap((sentence) => {
    const [first] = openWords(sentence.source).matchAll(claims[language]);
    return first ? [{ words: first[0], index: sentence.offset + first.index, sentence }] : [];
  });
}

/** A source in which what is proved or excused is blanked, and every tag, so that places stay. */
export function openWords(source: string): string {
  return source
    .replace(/<(Claim|Plain)\b[^>]*>[\s\S]*?<\/\1>/g, (match) => " ".repeat(match.length))
    .replace(/<[^>]*>/g, (match) => " ".repeat(match.length));
}

/**
 * Sentences that claim something of every year, an extreme or a first time outside `<Claim>`: nobody proved it. A
 * warning, which a `<Claim>` with its condition or a `<Plain>` with its reason settles.
 */
export function unprovedClaims(texts: readonly EssayText[]): Diagnostic[] {
  return texts.flatMap((text) => {
    const at = placesIn(text.source);
    return claimingWords(text).map(({ words, index }): Diagnostic => {
      const shown = words.replace(/\s+/g, " ").trim();
      return {
        file: text.file,
        ...at(index),
        message: `${JSON.stringify(shown)} claims more than a number, and no condition stands behind it`,
        remedy: `Write <Claim id="…">${shown}</Claim> with a condition in facts.yaml, or <Plain reason="…"> around it`,
        severity: "warning",
      };
    });
  });
}
