/** Korean particles that depend on how the word before them ends: after a consonant, after a vowel. */
export const particles = [
  "은/는",
  "이/가",
  "을/를",
  "으로/로",
  "과/와",
  "이나/나",
  "이다/다",
  "이라/라",
  "이었다/였다",
] as const;
export type Particle = (typeof particles)[number];

/**
 * What is read aloud otherwise than it is written. A number that ends in 0 ends in 영, 십, 백, 천, 만 or 억, which all
 * take the same form. Signs and letters that are not here end in a vowel, as % does: 퍼센트.
 */
const readings: Readonly<Record<string, string>> = {
  0: "영",
  1: "일",
  3: "삼",
  6: "육",
  7: "칠",
  8: "팔",
  l: "엘",
  m: "엠",
  n: "엔",
  r: "알",
};

/** The number of the consonant that a text ends with when it is read aloud; 0 after a vowel. */
function finalConsonant(text: string): number {
  const last = text.replace(/[^\p{L}\p{N}%％]+$/u, "").slice(-1);
  const syllable = readings[last.toLowerCase()] ?? last;
  return syllable >= "가" && syllable <= "힣" ? (syllable.charCodeAt(0) - 0xac00) % 28 : 0;
}

/** The form of the particle that follows the text: 76.7%가, 2021년이, 3과, 서울로. */
export function particleAfter(text: string, particle: Particle): string {
  const [closed, open] = particle.split("/") as [string, string];
  const final = finalConsonant(text);
  // ㄹ (the eighth final) takes 로, not 으로.
  return final === 0 || (final === 8 && closed === "으로") ? open : closed;
}
