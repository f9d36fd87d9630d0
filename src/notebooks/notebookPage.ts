import type { Bilingual } from "../language/language.ts";
import type { NotebookDetails } from "./compile/notebookDetails.ts";
import type { PrerenderedNotebook } from "./prerender/prerendered.ts";

/** A notebook as it is published: run, and with its words in both languages. */
export type NotebookPage = Omit<PrerenderedNotebook, "title"> &
  Omit<NotebookDetails, "title"> & { readonly title: Bilingual };
