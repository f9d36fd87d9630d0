import type { Descriptor } from "./descriptor.ts";

/** The source line under a figure: publisher, title of the first source (unless it begins with the publisher), edition. */
export function sourceLine({ publisher, sources, edition }: Descriptor, language: "en" | "ko"): string {
  const title = sources[0]?.titles[language] ?? "";
  const parts = title.startsWith(publisher[language]) ? [title] : [publisher[language], title];
  return [...parts, edition[language]].filter(Boolean).join(", ");
}
