import type { Language } from "./language.ts";

const base = (import.meta.env?.BASE_URL ?? "/").replace(/\/$/, "");

/** An address within the site, for links: the base path, /ko for Korean, and the path, which starts with a slash. */
export function address(path: string, language: Language = "en"): string {
  return `${base}${language === "ko" ? "/ko" : ""}${path}`;
}

/** A file that has one address for both languages, such as a dataset or a drawing. */
export function fileAddress(path: string): string {
  return `${base}${path}`;
}

/** The whole address of a page or file of the site, for where it is read elsewhere; `path` is without language and base. */
export function absoluteAddress(path: string, site: URL | undefined, language: Language = "en"): string {
  return new URL(address(path, language), site).href;
}
