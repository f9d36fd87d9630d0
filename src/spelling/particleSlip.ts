import { type Particle, particleAfter, particles } from "../language/particle.ts";

interface Form {
  readonly text: string;
  readonly particle: Particle;
}

/** Every form of every particle, the longest first, so that 으로 is not read as 로. */
const forms: readonly Form[] = particles
  .flatMap((particle) => particle.split("/").map((text) => ({ text, particle })))
  .sort((a, b) => b.text.length - a.text.length);

/**
 * A word with the particle that its noun takes, when it has the other: 발표치를 for 발표치을, 회사는 for 회사은. What is
 * no noun to `isWord`, and what is a word as it stands (마을, 가을, 지은), has none.
 */
export function mendedParticle(word: string, isWord: (word: string) => boolean): string | undefined {
  if (isWord(word)) return undefined;
  for (const { text, particle } of forms) {
    const noun = word.slice(0, -text.length);
    if (!word.endsWith(text) || noun === "" || !isWord(noun)) continue;
    const right = particleAfter(noun, particle);
    if (right !== text && isWord(noun + right)) return noun + right;
  }
  return undefined;
}

/**
 * The particle that follows a number, a percentage or Korean in quotation marks, when it stands there in its other form:
 * 은 for 는 in "2021는". After letters and brackets it depends on how they are read aloud: those have none.
 */
export function mendedAfter(before: string, tail: string): string | undefined {
  const form = forms.find(({ text }) => text === tail);
  if (!form || !/(?:^|[^\p{L}\d])[\d.,]*[\d%][”’"']*$|[가-힣][”’"']+$/u.test(before)) return undefined;
  const right = particleAfter(before, form.particle);
  return right === tail ? undefined : right;
}
