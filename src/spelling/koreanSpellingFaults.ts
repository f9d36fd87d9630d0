import type { Content, ContentFile } from "../content/content.ts";
import { byPlace, type Diagnostic } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Misspelling } from "./koreanDictionary.ts";
import { koreanTexts } from "./koreanTexts.ts";
import { type KoreanWord, koreanWords } from "./koreanWords.ts";
import { misspelt, wordList } from "./misspelt.ts";
import { mendedAfter } from "./particleSlip.ts";
import type { RunningText } from "./runningText.ts";

/**
 * Korean words that neither the dictionary nor the project's list knows, and particles that do not fit what they follow,
 * in the essays with their facts and figures, the words of notebooks and datasets, and the site's own; in the order of
 * their places. A file is taken apart once, until it changes.
 */
export async function koreanSpellingFaults(content: Content): Promise<Diagnostic[]> {
  const asked = koreanTexts(content).flatMap(({ file, wordsOf }) =>
    madeFrom(
      content,
      `Korean words of ${file.path}`,
      () => [file],
      () => wordsToAsk(file, wordsOf(file.text)),
    ),
  );
  const verdicts = await misspelt(content, asked);
  return asked
    .flatMap((word, i) => {
      const told = toldOf(word, verdicts[i]);
      return told ? [{ ...word.where(), value: word.word, ...told }] : [];
    })
    .sort(byPlace);
}

/** The Korean words of a file, each with its place. */
function wordsToAsk(file: ContentFile, running: RunningText | undefined) {
  const at = placesIn(file.text);
  return koreanWords(running?.text ?? "").map((word) => ({
    ...word,
    isTail: word.after !== "",
    where: () => ({ file: file.path, ...at(running?.offsets[word.index] ?? 0) }),
  }));
}

function toldOf({ word, after }: KoreanWord, verdict: Misspelling | undefined) {
  const mended = mendedAfter(after, word);
  if (mended) return { message: `"${word}" does not follow "${after}"`, remedy: `Write "${mended}"`, expected: mended };
  if (!verdict) return undefined;
  const { particle, suggestions = [] } = verdict;
  if (particle)
    return {
      message: `"${word}" has the other form of its particle`,
      remedy: `Write "${particle}"`,
      expected: particle,
    };
  const nearest = suggestions.map((each) => `"${each}"`).join(" or ");
  const add = `add it to ${wordList} if it is right as it stands`;
  return {
    message: `"${word}"${after && ` after ${after.endsWith("￼") ? "a component" : `"${after}"`}`} is in no Korean dictionary`,
    remedy: nearest ? `Write ${nearest}, or ${add}` : `Correct it, or ${add}`,
    ...(nearest && { expected: suggestions.join(", ") }),
  };
}
