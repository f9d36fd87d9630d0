/** Korean particles that depend on how the word before them ends: after a consonant, after a vowel. */
export const particles = {
  "은/는": ["은", "는"],
  "이/가": ["이", "가"],
  "을/를": ["을", "를"],
  "으로/로": ["으로", "로"],
  "과/와": ["과", "와"],
  "이나/나": ["이나", "나"],
  "이다/다": ["이다", "다"],
  "이라/라": ["이라", "라"],
} as const;
export type Particle = keyof typeof particles;

const digits = "영일이삼사오육칠팔구";
const readings: Record<string, string> = { "%": "퍼센트", "％": "퍼센트" };
/** Latin letters at the end of a name, as they are read one by one. */
const letters: Record<string, string> = { l: "엘", m: "엠", n: "엔", r: "알" };
const zeros = ["", "십", "백", "천", "만", "십만", "백만", "천만", "억"];

/** The last syllable of a text as it is read aloud: 3 → 삼, 10 → 십, 2.5 → 오, 76.7% → 트. */
export function lastSyllable(text: string): string {
  const trimmed = text.replace(/[)\]"'”’\s.]+$/u, "");
  const last = trimmed.at(-1) ?? "";
  const word = readings[last];
  if (word) return word.at(-1) as string;
  if (!/\d/.test(last)) return letters[last.toLowerCase()] ?? last;
  const number = /[\d,]*\.?\d+$/.exec(trimmed)?.[0].replaceAll(",", "") ?? last;
  const trailing = number.includes(".") ? 0 : (/0*$/.exec(number)?.[0].length ?? 0);
  if (trailing > 0 && trailing < number.length) return (zeros[Math.min(trailing, 8)] as string).at(-1) as string;
  return digits[Number(last)] as string;
}

/** The form of the particle that follows the text: 76.7%가, 2021년이, 3과, 서울로; an error names the pairs there are. */
export function particleAfter(text: string, particle: Particle): string {
  if (!Object.hasOwn(particles, particle))
    throw new Error(`There is no pair of particles "${particle}". Use one of ${Object.keys(particles).join(", ")}.`);
  const syllable = lastSyllable(text);
  const code = syllable.codePointAt(0) ?? 0;
  const final = code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : 0;
  const [closed, open] = particles[particle];
  // ㄹ (the eighth final) takes 로, not 으로.
  return final === 0 || (particle === "으로/로" && final === 8) ? open : closed;
}
