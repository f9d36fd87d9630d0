import type { Bilingual } from "../language/language.ts";
import type { NotebookDetails } from "./compile/notebookDetails.ts";
import type { KoreanCell } from "./korean/koreanNotebook.ts";
import type { PrerenderedCell, PrerenderedNotebook } from "./prerender/prerendered.ts";

/** A notebook as it is published: run, and with its words in both languages. */
export type NotebookPage = Omit<PrerenderedNotebook, "title" | "cells"> &
  Omit<NotebookDetails, "title" | "texts"> & {
    readonly title: Bilingual;
    readonly cells: readonly (PrerenderedCell & { readonly korean: KoreanCell })[];
  };
