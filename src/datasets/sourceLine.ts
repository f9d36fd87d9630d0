import type { Descriptor } from "./descriptor.ts";

/**
 * The source line under a figure: publisher, title of the first source (unless it begins with the publisher), edition (unless
 * the title ends with it). A
 * table compiled from several publishers does not name the first of many sources as if it were the only one.
 */
export function sourceLine({ publisher, sources, edition }: Descriptor, language: "en" | "ko"): string {
  const title = sources[0]?.titles[language] ?? "";
  const compiled = publisher.en.includes(";") || publisher.en.startsWith("Tideline");
  const parts = compiled
    ? [publisher[language]]
    : title.startsWith(publisher[language])
      ? [title]
      : [publisher[language], title];
  const line = parts.filter(Boolean).join(", ");
  return line.endsWith(edition[language]) ? line : [line, edition[language]].filter(Boolean).join(", ");
}
