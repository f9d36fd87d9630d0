/** What stands beside a run of markup characters: a character, or nothing at the edge of a text. */
type Neighbour = string | undefined;

/** Letters that are written without spaces around markup: a particle follows the closing asterisks directly. */
const spacelessLetter = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const punctuation = /[\p{P}\p{S}]/u;

export const isSpace = (neighbour: Neighbour) => neighbour === undefined || /\s/u.test(neighbour);
export const isSpaceless = (neighbour: Neighbour) => neighbour !== undefined && spacelessLetter.test(neighbour);
const isPunctuation = (neighbour: Neighbour) => neighbour !== undefined && punctuation.test(neighbour);

export type Flanking = (
  character: string,
  before: Neighbour,
  after: Neighbour,
) => { readonly opens: boolean; readonly closes: boolean };

/**
 * Whether a run of markup characters may open and close emphasis. CommonMark's rules, except that a letter of a script
 * without spaces counts like a space: by the rules as they stand, `**76.7%**였다` closes nothing, because a sign stands
 * before the asterisks and a letter behind them (commonmark-spec#650).
 */
export const flanking: Flanking = flankingBy(isSpaceless);

/** CommonMark's rules as they stand. */
export const commonFlanking: Flanking = flankingBy(() => false);

function flankingBy(isSpaceless: (neighbour: Neighbour) => boolean): Flanking {
  return (character, before, after) => {
    const opens =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before) || isSpaceless(before));
    const closes =
      !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after) || isSpaceless(after));
    if (character !== "_") return { opens, closes };
    // Within a word an underscore is a letter of a name; a particle is no part of the name before it.
    return {
      opens: opens && (!closes || isPunctuation(before)),
      closes: closes && (!opens || isPunctuation(after) || isSpaceless(after)),
    };
  };
}
