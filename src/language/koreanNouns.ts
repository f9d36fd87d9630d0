/**
 * Korean words without what is tied to their end. 성장률이, 성장률은, 성장률에서는 and 성장률이었다 are about 성장률, and a
 * search that takes each as a word of its own finds other pages for each.
 *
 * Whether a last syllable is a particle cannot be told from the word alone: 국가 and 물가 do not end in 가, 도로 not in
 * 로, 대만 not in 만. Three things decide: the forms that follow a consonant and a vowel (가 stands after a vowel only,
 * so it is no particle in 국가), short words, which keep the endings that are part of many nouns, and the words of the
 * texts themselves: `koreanNouns` takes what stands before a particle for a noun only if the texts show it as one.
 */

/** Where an ending stands: after a consonant, after a vowel (로 also after ㄹ), or after either. */
type After = "consonant" | "vowel" | "any";

/** Particles that say the part a noun plays, a group each with the form after a consonant first. */
const caseParticles: readonly (readonly (readonly [string, After])[])[] = [
  // biome-ignore-start format: a group a line
  [
    ["은", "consonant"],
    ["는", "vowel"],
  ],
  [
    ["이", "consonant"],
    ["가", "vowel"],
  ],
  [
    ["을", "consonant"],
    ["를", "vowel"],
  ],
  [
    ["과", "consonant"],
    ["와", "vowel"],
  ],
  [
    ["으로", "consonant"],
    ["로", "vowel"],
  ],
  [["의", "any"]],
  [["에", "any"]],
  [["에서", "any"]],
  [["도", "any"]],
  // biome-ignore-end format: a group a line
];

/**
 * Particles that many nouns of two syllables end in: 대만, 속도, 절대로. They need a noun of two syllables before them.
 */
const otherParticles = `만 까지 부터 보다 처럼 마다 조차 마저 밖에 대로 만큼 뿐 께 께서 에게 에게서 한테 하고 들 쯤 씩 별로`;

/** What is said of a noun: 성장률이다, 물가였다, 자료라는. After a vowel, 이 may stand or not. */
const copulas: Readonly<Record<"any" | "vowel", string>> = {
  any: `이다 이며 이고 이지만 이라 이라는 이라고 이라면 이라도 이라서 이란 인데 이었다 이었던 이었고 이었으며 이었지만
    이었는데 이었으나 이었다는 이었다고 이자 이므로 이면 이니 이나 이랑 이든 이냐 이기에 이어서 이어야 이기도 이다는
    입니다 이었습니다 까지다 부터다 에서다 만이다 뿐이다 뿐만`,
  vowel: `다 며 지만 라 라는 라고 라면 라도 라서 란 였다 였던 였고 였으며 였지만 였는데 였으나 였다는 였다고 므로 나 랑
    였습니다`,
};

/** 하다 and 되다 make verbs of nouns: 성장했다, 전망된다. */
const verbs = `하다 한다 했다 하는 한 할 하며 하면 하지 하기 해 해서 해야 했고 했으며 했지만 했던 했는데 했다는 했다고
  했다면 한다는 한다고 한다면 하던 하여 하게 함 하려 하려면 하려는 하자 하도록 하는데 할까 합니다 했습니다 하면서 하지만
  되다 된다 됐다 되었다 되는 된 될 되며 되고 되면 되지 되기 돼 되어 됐고 됐으며 됐지만 됐던 됐는데 됐다는 됐다고 되었다는
  되었다고 된다는 된다고 되던 됨 됩니다 됐습니다 되면서 시키다 시킨다 시켰다 시키는 시킨 시킬 시켜`;

/** Particles that others follow: 미국에서는, 한국까지도, 국가들의. */
const followed = new Set(
  "에 에서 에게 에게서 한테 으로 로 와 과 까지 부터 보다 만 처럼 마다 밖에 대로 만큼 뿐 들 하고".split(" "),
);

interface Ending {
  readonly text: string;
  readonly after: After;
  /** Syllables that the noun has at least. */
  readonly least: number;
  /** Endings of one group show a noun once; those without a group do not show one: 성장률이다 could be of a 성장률이. */
  readonly group?: string;
}

const listed = (words: string, ending: Omit<Ending, "text" | "least">): Ending[] =>
  words.split(/\s+/).map((text) => ({ text, least: 2, ...ending }));

const all: readonly Ending[] = [
  // Of one syllable, a noun takes no 도 and 로: they are the ends of 속도 and 도로.
  ...caseParticles.flatMap((forms) =>
    forms.map(([text, after]) => ({
      text,
      after,
      least: /[도로]$/.test(text) ? 2 : 1,
      group: forms[0]?.[0] as string,
    })),
  ),
  ...listed(otherParticles, { after: "any" }).map((ending) => ({
    ...ending,
    // 년까지, 값부터, 팬에게: no noun ends so.
    least: /^(?:까지|부터|에게)$/.test(ending.text) ? 1 : 2,
    group: ending.text,
  })),
  ...listed(copulas.any, { after: "any" }),
  ...listed(copulas.vowel, { after: "vowel" }),
  ...listed(verbs, { after: "any", group: "하다" }),
];
const endings = Map.groupBy(all, ({ text }) => text);
const longest = Math.max(...all.map(({ text }) => text.length));

const isHangul = (sign: string) => sign >= "가" && sign <= "힣";

/** Whether an ending can stand after the noun. After letters and digits, which are read in their own way, any can. */
function fits(noun: string, { text, after, least }: Ending): boolean {
  const last = noun.at(-1) ?? "";
  if (!isHangul(last)) return true;
  if (noun.length < least) return false;
  const final = (last.charCodeAt(0) - 0xac00) % 28;
  if (after === "any") return true;
  // ㄹ, the eighth final consonant, takes 로.
  if (after === "vowel") return final === 0 || (text === "로" && final === 8);
  return final !== 0 && !(text === "으로" && final === 8);
}

interface Split {
  readonly noun: string;
  readonly ending: Ending;
}

/** The ways to part a word into a noun and one ending. */
function splits(word: string): Split[] {
  const found: Split[] = [];
  for (let length = 1; length <= Math.min(longest, word.length - 1); length += 1) {
    const noun = word.slice(0, -length);
    const ending = endings.get(word.slice(-length))?.find((form) => fits(noun, form));
    if (ending) found.push({ noun, ending });
  }
  return found;
}

/** All ways to part a word into a noun and what follows it, with the ending next to the noun. */
function partings(word: string, isPossible = (_: Ending) => true): Split[] {
  return splits(word)
    .filter(({ ending }) => isPossible(ending))
    .flatMap((split) => [split, ...partings(split.noun, ({ text }) => followed.has(text))]);
}

/**
 * What a word may be without its endings, the longest first, the word itself before all: 미국에서는 gives 미국에서는,
 * 미국에서, 미국. Words that do not end in Hangul have no other form.
 */
export function stemCandidates(word: string): string[] {
  return [...new Set([word, ...partings(word).map(({ noun }) => noun)])].sort((a, b) => b.length - a.length);
}

/** With which groups of endings the words show a noun; "" stands for the bare word. */
function uses(words: Iterable<string>): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  const add = (noun: string, group: string) => shown.set(noun, (shown.get(noun) ?? new Set()).add(group));
  for (const word of words) {
    add(word, "");
    for (const { noun, ending } of partings(word)) if (ending.group) add(noun, ending.group);
  }
  return shown;
}

/**
 * The nouns that the words of the texts show: those that stand bare and with a particle, or with two particles. What
 * ends in a particle that others follow (미국에, from 미국에는 and 미국에도) is a noun only if it is a subject or an
 * object somewhere, as 결과 is in 결과를.
 */
export function koreanNouns(words: Iterable<string>): Set<string> {
  const nouns = new Set<string>();
  const byLength = [...uses(words)].sort(([a], [b]) => a.length - b.length);
  for (const [noun, groups] of byLength) {
    if (groups.size < 2) continue;
    const stacked = partings(noun, ({ text }) => followed.has(text)).some((split) => nouns.has(split.noun));
    const isPart = (groups.has("이") || groups.has("을")) && !/(?:만|까지|부터|들)$/.test(noun);
    if (!stacked || isPart) nouns.add(noun);
  }
  return nouns;
}
