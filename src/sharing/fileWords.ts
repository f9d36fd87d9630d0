import type { Bilingual } from "../language/language.ts";

/** The words beside the files of a view. */
export const fileWords = {
  en: {
    published: "As published",
    shown: "As shown now",
    png: "PNG",
    doublePng: "PNG, 2×",
    failed: "This file could not be made.",
  },
  ko: {
    published: "발행된 그대로",
    shown: "지금 보이는 대로",
    png: "PNG",
    doublePng: "PNG, 2배",
    failed: "파일을 만들지 못했다.",
  },
} satisfies Bilingual<unknown>;
