import type { Diagnostic } from "../content/diagnostic.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Language } from "../language/language.ts";
import type { EssayText } from "./proofread.ts";
import { sentencesOf } from "./sentences.ts";

const moves = "rose|rises|fell|falls|grew|grows|shrank|shrinks|declined|increased|dropped|gained|lost|climbed|sank";
/** Words that say something of every value of a series: no exception, an extreme, a first time. */
const claims: Record<Language, RegExp> = {
  en: new RegExp(
    `\\b(?:${moves})\\b[^.;:]{0,24}\\b(?:in )?(?:every|each) (?:single )?(?:year|quarter|month|decade)\\b` +
      "|\\b(?:every|each) (?:single )?(?:year|quarter|month|decade) (?:since|after|from|between)\\b" +
      "|\\bfor the first time (?:since|in|ever)\\b|\\bfirst (?:rise|fall|decline|increase|growth) (?:since|in)\\b" +
      `|\\b(?:never|not once)\\b[^.;:]{0,12}\\b(?:again|${moves}|shrank|paused|recovered|regained|returned|reached|exceeded|fallen|risen|grown)\\b` +
      "|\\bhas (?:only )?(?:ever|never)\\b|\\ball-time\\b|\\brecord (?:high|low|year|level)\\b" +
      "|\\b(?:the|its|their) (?:highest|lowest|largest|smallest|biggest|fastest|slowest|steepest)\\b" +
      "|\\bsince its (?:peak|low|high)\\b|\\bwithout (?:a (?:pause|break)|exception|interruption)\\b",
    "gi",
  ),
  ko: /(?:해마다|매년|매 ?분기|다달이|한 해도|빠짐없이|줄곧|내내|쉬지 않고)[^.]{0,24}(?:늘었|늘어|줄었|줄어|올랐|올라|내렸|떨어|감소했|증가했|하락했|상승했|성장했)|(?:사상|역대) (?:처음|최고|최저|최대|최소)|이후 처음|(?<!맨 )처음으로|최고치|최저치|한 번도[^.]{0,20}(?:않|없|못)|(?<![가-힣])결코|(?<![가-힣])가장 (?:높|낮|크|큰|작|많|적은|적었|빠르|빨랐|느리|느렸)/g,
};

/**
 * Sentences that claim something of every year, an extreme or a first time outside `<Claim>`: nobody proved it. A
 * warning, which a `<Claim>` with its condition or a `<Plain>` with its reason settles.
 */
export function unprovedClaims(texts: readonly EssayText[]): Diagnostic[] {
  return texts.flatMap((text) => {
    const at = placesIn(text.source);
    return sentencesOf(text.source).flatMap(({ source, offset }) => {
      // What is proved or excused is blanked, so that places stay.
      const open = source
        .replace(/<(Claim|Plain)\b[^>]*>[\s\S]*?<\/\1>/g, (match) => " ".repeat(match.length))
        .replace(/<[^>]*>/g, (match) => " ".repeat(match.length));
      const [first] = open.matchAll(claims[text.language]);
      if (!first) return [];
      const shown = first[0].replace(/\s+/g, " ").trim();
      const fault: Diagnostic = {
        file: text.file,
        ...at(offset + first.index),
        message: `${JSON.stringify(shown)} claims more than a number, and no condition stands behind it`,
        remedy: `Write <Claim id="…">${shown}</Claim> with a condition in facts.yaml, or <Plain reason="…"> around it`,
        severity: "warning",
      };
      return [fault];
    });
  });
}
