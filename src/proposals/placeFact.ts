import type { Proof } from "../facts/proof.ts";
import { type Showing, shownText } from "../facts/shownText.ts";
import type { Language } from "../language/language.ts";
import { type Particle, particleAfter, particles } from "../language/particle.ts";

/** Where a number stands in a text, and what stands there after it is named. */
export interface Placement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const ways: readonly Showing[] = [
  {},
  { absolute: true },
  { bare: true },
  { bare: true, absolute: true },
  ...[0, 1, 2, 3].flatMap((digits): Showing[] => [
    { digits },
    { digits, absolute: true },
    { digits, bare: true },
    { digits, bare: true, absolute: true },
  ]),
];

/**
 * How a fact is named at a place of a text, so that readers see the same letters as before. Undefined where no way of
 * showing it gives them: the text is its author's.
 */
export function placeFact(
  source: string,
  index: number,
  fact: Pick<Proof, "id" | "unit" | "digits" | "computed">,
  language: Language,
): Placement | undefined {
  const found = ways
    .map((showing) => ({ showing, shown: shownText(fact as Proof, language, showing) ?? "" }))
    .filter(({ shown }) => shown !== "" && plain(source.slice(index, index + shown.length)) === plain(shown))
    .filter(({ shown }) => !continues(source, index, shown))
    .sort((a, b) => b.shown.length - a.shown.length)[0];
  if (!found) return undefined;
  const { showing, shown } = found;
  const end = index + shown.length;
  const particle = language === "ko" ? particleAt(source.slice(end), shown) : undefined;
  const attributes = [
    `id="${fact.id}"`,
    ...(showing.bare ? ["bare"] : []),
    ...(showing.absolute ? ["absolute"] : []),
    ...(showing.digits === undefined ? [] : [`digits={${showing.digits}}`]),
    ...(particle ? [`particle="${particle.pair}"`] : []),
  ];
  return { from: index, to: end + (particle?.form.length ?? 0), text: `<Fact ${attributes.join(" ")} />` };
}

/** One sign for every space and every minus. */
const plain = (text: string) => text.replace(/\s/g, " ").replace(/[-‐‑]/g, "−");

/** Whether the number goes on, so that only its beginning would be named. */
function continues(source: string, index: number, shown: string): boolean {
  const rest = source.slice(index + shown.length);
  const before = source[index - 1] ?? "";
  return (
    (/\d$/.test(shown) && /^(?:\d|[.,]\d|\s?%|\s(?:m|b|tr)illion|[조억만천])/.test(rest)) || /[\d.,$−-]$/.test(before)
  );
}

/** The particle behind a number, if it is one that changes with how the number is read. */
function particleAt(rest: string, shown: string): { pair: Particle; form: string } | undefined {
  for (const pair of particles) {
    const form = particleAfter(shown, pair);
    if (rest.startsWith(form) && !/^[가-힣]/.test(rest.slice(form.length))) return { pair, form };
  }
  return undefined;
}
