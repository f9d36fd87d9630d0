/**
 * A sentence with its blanks filled: `{name}` is the value called name, and `{name|이/가}` the value followed by the
 * Korean particle its last syllable asks for, the form after a closing consonant first. An unknown name stays visible.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^/}]*)\/([^}]*))?\}/g,
    (blank, name: string, closed?: string, open?: string) => {
      const value = values[name];
      if (value === undefined) return blank;
      const text = String(value);
      if (closed === undefined || open === undefined) return text;
      return text + (takesClosedForm(text, closed) ? closed : open);
    },
  );
}

const digitsClosed = new Set("013678");
const digitsOpen = new Set("2459");

function takesClosedForm(text: string, closed: string): boolean {
  const last = text.replace(/[^\p{L}\p{N}%]+$/u, "").at(-1) ?? "";
  // "퍼센트", "%p" and foreign letters read as open syllables here; digits by their Korean reading.
  if (digitsClosed.has(last)) return !(closed === "으로" && "178".includes(last));
  if (digitsOpen.has(last)) return false;
  const final = (last.charCodeAt(0) - 0xac00) % 28;
  if (last < "가" || last > "힣" || final === 0) return false;
  return !(closed === "으로" && final === 8);
}
