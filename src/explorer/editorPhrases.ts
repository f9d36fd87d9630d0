import type { Bilingual } from "../language/language.ts";

/** The few words the editor itself says; English ones are built in. */
export const editorPhrases: Bilingual<Readonly<Record<string, string>>> = {
  en: {},
  ko: {
    Completions: "자동 완성",
    Diagnostics: "오류",
    "No diagnostics": "오류 없음",
    "Control character": "제어 문자",
    "current match": "현재 일치",
  },
};
