import type { Proof } from "../facts/proof.ts";
import { severalMagnitudes } from "../facts/severalMagnitudes.ts";
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
 * How a fact is named at a place of a text, so that readers see the same number as before: the same letters, but for the
 * commas and spaces within a Korean one. Undefined where no way of showing it gives them: the text is its author's.
 */
export function placeFact(
  source: string,
  index: number,
  fact: Pick<Proof, "id" | "unit" | "digits" | "computed">,
  language: Language,
): Placement | undefined {
  const found = ways
    .map((showing) => ({ showing, shown: shownText(fact as Proof, language, showing) ?? "" }))
    .map(({ showing, shown }) => ({ showing, shown, written: writtenAs(source.slice(index), shown, language) }))
    .filter(({ written }) => written !== "" && !continues(source, index, written))
    .sort((a, b) => b.written.length - a.written.length)[0];
  if (!found) return undefined;
  const { showing, shown, written } = found;
  const end = index + written.length;
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

/** How a text that begins with the number shown has it; empty where it begins otherwise. */
function writtenAs(text: string, shown: string, language: Language): string {
  if (shown === "") return "";
  const pattern = shown.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[-‐‑−]/g, "[-‐‑−]");
  const loose = language === "ko" ? withinMagnitudes(pattern) : pattern;
  return new RegExp(`^${loose.replace(/\s/g, "\\s")}`).exec(text)?.[0] ?? "";
}

/** 10억 6,000만 is also written 10억 6000만 and 10억6000만; a number without 조, 억 or 만 has its commas. */
const withinMagnitudes = (pattern: string) =>
  /[조억만]/.test(pattern) ? pattern.replaceAll(",", ",?").replace(/(?<=[조억만])\s(?=\d)/g, "\\s?") : pattern;

/** Whether the number goes on, so that only a part of it would be named. */
function continues(source: string, index: number, written: string): boolean {
  several.lastIndex = index;
  if ((several.exec(source)?.[0].length ?? 0) > written.length) return true;
  const rest = source.slice(index + written.length);
  return (
    (/\d$/.test(written) && /^(?:\d|[.,]\d|\s?%|\s(?:m|b|tr)illion|[조억만천백십])/.test(rest)) ||
    /[\d.,$−-]$/.test(source[index - 1] ?? "")
  );
}

const several = new RegExp(`[−-]?[$₩]?${severalMagnitudes}`, "y");

/** The particle behind a number, if it is one that changes with how the number is read. */
function particleAt(rest: string, shown: string): { pair: Particle; form: string } | undefined {
  for (const pair of particles) {
    const form = particleAfter(shown, pair);
    if (rest.startsWith(form) && !/^[가-힣]/.test(rest.slice(form.length))) return { pair, form };
  }
  return undefined;
}
