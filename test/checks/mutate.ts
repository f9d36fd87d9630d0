/** What slips in by hand, by another program, or by the paste of a web page. */
const strange = [
  "\u0000",
  "\uFEFF",
  "\u00A0",
  "\u200B",
  "\u202E",
  "\r",
  "\t",
  "\n\n",
  "\uD800",
  "\uFFFD",
  "é",
  "е",
  "한",
  "😀",
  "٣",
  "−",
  "’",
  "'",
  '"',
  "`",
  "<",
  ">",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  ":",
  ";",
  ",",
  "|",
  "\\",
  "/",
  "%",
  "#",
  "&",
  "*",
  "- ",
  "? ",
  "! ",
  "@",
  "---",
  "--",
  "/*",
  "*/",
  "${",
  "{{",
  "}}",
  "<!--",
  "</script>",
  "<script>",
  '<Fact id="none" />',
  "<Figure />",
  "&amp;",
  "null",
  "true",
  "NaN",
  "-0",
  "1e309",
  "99999999999999999999",
  "0x10",
  "1_000",
  "2026-13-45",
  ".",
  "..",
  "../../",
  "http://",
  "javascript:",
  "select",
  "drop table sound",
  "&a *a",
  "<<: *a",
  "!!js",
  "__proto__",
  "constructor",
  "a".repeat(5000),
  "(".repeat(500),
  "[".repeat(500),
  "> ".repeat(300),
];

type Change = (text: string, at: number, random: () => number) => string;

const changes: readonly Change[] = [
  (text, at, random) => text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 12)),
  (text, at, random) => text.slice(0, at) + (strange[Math.floor(random() * strange.length)] ?? "") + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, random) => {
    const end = at + 1 + Math.floor(random() * 30);
    return text.slice(0, end) + text.slice(at, end) + text.slice(end);
  },
  (text, at) => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  (text, at, random) => onLine(text, at, (line) => `${line}\n${random() < 0.5 ? line : ` ${line}`}`),
  (text, at) => onLine(text, at, () => ""),
  (text, at, random) => onLine(text, at, (line) => " ".repeat(Math.floor(random() * 6)) + line.trimStart()),
  (text, at, random) =>
    text.replace(/\d+(?:\.\d+)?/g, (number, index: number) =>
      index >= at && random() < 0.3 ? String(Number(number) * (random() < 0.5 ? 10 : -1)) : number,
    ),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[A-Za-z]+/, (word) => word.toUpperCase()),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/["']/, ""),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/:\s/, ":"),
  (text, at) => text.slice(at) + text.slice(0, at),
];

function onLine(text: string, at: number, change: (line: string) => string): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

/** A text with one to three slips in it, always another text. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let i = 1 + Math.floor(random() * 3); i > 0 || mutated === text; i--) {
    const change = changes[Math.floor(random() * changes.length)] as Change;
    mutated = change(mutated, Math.floor(random() * (mutated.length + 1)), random);
  }
  return mutated;
}
