import type { Descriptor } from "./descriptor.ts";

/** The source line under a figure: publisher, title of the first source, edition. */
export function sourceLine({ publisher, sources, edition }: Descriptor, language: "en" | "ko"): string {
  return [publisher[language], sources[0]?.titles[language], edition[language]].filter(Boolean).join(", ");
}
