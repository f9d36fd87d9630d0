import { getCollection } from "astro:content";
import type { Language } from "../language/language.ts";

/** The essays in a language in the order of the lists: their front matter, their slug and their text. */
export async function essaysInOrder(language: Language) {
  return (await getCollection("essays"))
    .filter(({ id }) => id.endsWith(`/${language}`))
    .map(({ id, data, body = "" }) => ({ slug: id.split("/")[0] as string, body, ...data }))
    .sort((a, b) => a.order - b.order);
}
