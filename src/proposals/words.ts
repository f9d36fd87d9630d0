/** Words that say nothing of what a number is about. */
const empty = new Set(
  "the a an of in on at to by for and or from as with is are was were be been it its their them they this that these those not no than then there here what which who whose how has have had do did does into over under between within up down more most less least all any each every one only also but if so such other own per s t name value values row see".split(
    " ",
  ),
);

/** A word without its plural, its possessive and its capitals. */
function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, "");
  if (/^\d/.test(lower) || lower.length < 4) return lower === "us" ? "usa" : lower;
  return lower
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?:ing|ed)$/, "")
    .replace(/e$/, "");
}

const token = /[가-힣]*\d+[가-힣]+|\d[\d.-]*|[A-Za-z][A-Za-z0-9&’']*|[가-힣]+/g;

const known = new Map<string, readonly string[]>();

/** The words of a name that can be looked for, each once: English stems, Korean words, years and other digits. */
export function nameWords(name: string): readonly string[] {
  let words = known.get(name);
  if (!words) {
    words = readWords(name);
    known.set(name, words);
  }
  return words;
}

function readWords(name: string): readonly string[] {
  const found = Array.from(name.normalize("NFKC").matchAll(token), ([word]) => word);
  return [
    ...new Set(found.map((word) => (/[가-힣]/.test(word) ? word : stem(word))).filter((word) => !empty.has(word))),
  ];
}

/** A text in which words are looked for, and where each begins. */
export interface SearchedText {
  readonly text: string;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Prepares a text: "US" is no "us", and Korean words are found with whatever particle follows them. */
export function searchedText(text: string): SearchedText {
  const places = new Map<string, number[]>();
  const plain = text.normalize("NFKC");
  for (const { 0: word, index } of plain.matchAll(/\d[\d.]*\d|\d|[A-Za-z][A-Za-z0-9&’']*/g)) {
    const key = word === "us" ? word : stem(word);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return { text: plain, places };
}

const korean = new Map<string, RegExp>();

/** Where a word of `nameWords` stands in a text; Korean ones need no more than to begin a word, or follow one. */
export function placesOf(word: string, { text, places }: SearchedText): readonly number[] {
  if (!/[가-힣]/.test(word)) return places.get(word) ?? [];
  if (!text.includes(word)) return [];
  let pattern = korean.get(word);
  if (!pattern) {
    pattern = new RegExp(
      /^\d/.test(word) ? `(?<!\\d)${word}` : word.length === 1 ? `(?<![가-힣])${word}(?![가-힣])` : word,
      "g",
    );
    korean.set(word, pattern);
  }
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}
