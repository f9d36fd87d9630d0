import type { Bilingual } from "../language/language.ts";

/** The words beside the files of a view. */
export const fileWords = {
  en: {
    published: "As published",
    shown: "Current view",
    png: "PNG",
    doublePng: "PNG, 2×",
    failed: "This file could not be made.",
  },
  ko: {
    published: "발행된 화면",
    shown: "현재 화면",
    png: "PNG",
    doublePng: "PNG, 2배",
    failed: "파일을 만들지 못했다.",
  },
} satisfies Bilingual<unknown>;
