import { languages } from "../language/language.ts";

/** Routes of a page per figure and language: `[...language]` is absent for English. */
export function figurePaths(ids: readonly string[]) {
  return languages.flatMap((language) =>
    ids.map((id) => ({ params: { language: language === "ko" ? "ko" : undefined, id }, props: { id, language } })),
  );
}
