import type { Language } from "../language/language.ts";
import { severalMagnitudes } from "./severalMagnitudes.ts";

/** A number that stands in the prose itself. */
export interface ProseNumber {
  readonly index: number;
  readonly text: string;
  /** True for a year that is a result: it crosses, peaks or comes first. */
  readonly result: boolean;
}

const year = "(?:1[89]|20|21)\\d\\d";
const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const quoted = /“[^”%$\n]{1,80}”|‘[^’%$\n]{1,60}’(?=[\s,.;:)])|《[^》]+》|〈[^〉]+〉|「[^」]+」|『[^』]+』/g;
const named = /\b[A-Za-z]+-?\d+(?:\.\d+)?\b|\b\d+(?:[GD]|p)\b/g;

/** What looks like a number and is none: dates, ordinals, names, quoted titles. */
const excused: Record<Language, readonly RegExp[]> = {
  en: [
    quoted,
    named,
    /\b\d+(?:st|nd|rd|th)\b/g,
    /\b\d{3}0s\b/g,
    new RegExp(`\\b\\d{1,2}(?:\\s*(?:–|-|to|and)\\s*\\d{1,2})?\\s+${months}\\b`, "g"),
    new RegExp(`\\b${months}\\s+\\d{1,2}\\b(?!\\d)`, "g"),
    new RegExp(
      `(?<![\\d.,$€£₩¥−-])\\b${year}\\b(?:[–/-](?:${year}|\\d\\d)\\b)?(?![\\d%]|[.,]\\d|\\s*(?:percent|million|billion|trillion|dollars|yuan|won)\\b)`,
      "g",
    ),
    /\b(?:first|second|latter|other|either) half\b|\bhalf[- ]year\b|\bhalf of (?:19|20)\d\d\b/gi,
    /\b(?:the|these|those|other|its|their|our|both|between|all) two\b(?! thirds| million| billion| hundred| thousand| times)/gi,
    /\b(?:one|two) or (?:two|the other)\b|\bat sixes and sevens\b/gi,
  ],
  ko: [
    quoted,
    named,
    new RegExp(`(?<=${year}년(?:과|와|,)? ${year}년 )두 해`, "g"),
    /코로나-?19|제\s?\d+|\d+\s?(?:번째|차례째|호|세대|차(?=\s))/g,
    new RegExp(
      `(?<![\\d.,])${year}(?:\\s?[~–-]\\s?(?:${year}|\\d\\d))?년(?:대|도|산|생)?(?!\\s?(?:동안|넘게|이상|만에))`,
      "g",
    ),
    new RegExp(`(?<![\\d.,])${year}(?:[~–-]${year})?(?=[\\s.,)·]|$)`, "g"),
    /(?<!\d)(?:1[0-2]|[1-9])월(?:\s?\d{1,2}일)?(?:\s?[~–-]\s?\d{1,2}일)?/g,
    /(?<!\d)[1-4]분기|[12]인칭|1인당/g,
    /(?:^|(?<=[\s(“‘]))(?:(?:이|그|저|앞의|위의) 두(?= [가-힣])|두 (?:경제|언어|쪽|선|값|번째)|두 나라(?=의|\s(?:사이|간|모두|다\s|[가-힣]+[이가은는을를]\s모두)))/g,
    /(?:세|네|다섯|여섯|일곱|여덟|아홉|열) 번째/g,
    /상반기|하반기/g,
  ],
};

const words: Record<Language, RegExp> = {
  en: /\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens?|scores? of|hundreds?|thousands?|millions?|billions?|trillions?|half|halves|halv(?:ed|ing|es)|twice|thrice|doubl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|quintupl(?:e|ed|es|ing)|\w+fold|(?:a|one)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)|one (?:in|out of) \w+|one (?:percent|percentage point|point))\b/gi,
  ko: /(?<![가-힣])두(?=\s[가-힣])|(?<![가-힣])세(?=\s대(?:[는가를와의로에,.)\s]|$))|(?<![가-힣])(?:두|세|네|석|넉|닷|서너|두세|한두|네댓|다섯|대여섯|여섯|일곱|여덟|아홉|열|열한|열두|열세|열네|열다섯|스무|스물|서른|마흔|쉰|예순)(?=\s?(?:배|개|번|가지|명|곳|해|달|주|나라|차례|사람|시간|장|편|건|갈래|층|집|회사|법|판|자릿수|단계|기업|시장|도시|숫자|축|줄|권|점|종|쌍|분|살)(?![가-힣]*번째))|(?<![가-힣])(?:셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물|서른|마흔|예순|일흔|여든|아흔)(?=[은는이가을를과와도의로에,.)]|\s(?:중|가운데))|절반|반토막|갑절|곱절|배로 (?:늘|뛰|커|불)|(?:수|몇)\s?(?:십|백|천|만|억)|[일이삼사오육칠팔구십] ?분의 ?[일이삼사오육칠팔구]|(?<![가-힣])(?:열|백|천|만|억) ?배|사흘|나흘|닷새|열흘|보름/g,
};

const counters =
  "퍼센트|포인트|명|년|원|달러|위안|엔|개|배|곳|사람|장|권|편|번|회|살|세|분|초|시간|개월|주|달|대|가지|건|위|점|도|층|톤|킬로|미터";
/** What may follow a counter: a particle, a sign, a space; not the rest of another word, as in 조회 and 사건. */
const afterCounter =
  "(?:[은는이가을를과와도의로에씩쯤만,.)\\s]|$|동안|넘|이상|이하|에서|부터|까지|정도|가량|보다|에게|짜리|째)";

/** Sino-Korean numerals before what they count: 백 명, 삼십 년. 이 and 일 alone are also "this" and "day". */
const sinoKorean = new RegExp(
  `(?<![가-힣])(?:(?:[일이삼사오육칠팔구]?[십백천]){1,4}[일이삼사오육칠팔구]?[만억조]?|[삼사오육칠팔구][만억조])(?=\\s?(?:${counters})${afterCounter})` +
    `|(?<![가-힣])[삼사오육칠팔구십백천만억조](?=(?:퍼센트|포인트|달러|위안|개월)|\\s(?:${counters})${afterCounter})`,
  "g",
);

/** A Korean number alone, as it stands in English text: 서른, 스물다섯, 삼십. 이사 is a director, 억 a unit that it may name. */
const koreanAlone =
  /(?<![가-힣])(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?|(?=[가-힣]*[십백천만억조])[일이삼사오육칠팔구십백천만억조]{2,})(?![가-힣])/g;

/** Digits of any script, set high or low, in a circle or as a sign of their own: ２, ², ①, Ⅳ, ½. */
const otherDigits = /(?<![\p{L}\p{N}])[\p{Nd}\p{Nl}\p{No}]+|[\p{Nl}①-⓿½⅓¼⅛⅔¾⅜⅝⅞]+/gu;

/** Letters that are a number, and no part of a name: not after a word with a capital, as in World War II. */
const romanNumerals =
  /(?<!\p{Lu}[\p{L}’]* )(?<![\p{L}\p{N}-])(?=[IVX]{2,}(?![\p{L}\p{N}-])|[IVXLCDM]{4,}(?![\p{L}\p{N}-]))M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}-])/gu;

/** Full-width signs as the ones they stand for, each in its place. */
const halfWidth = (text: string) =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** What makes a year a result in English: a verb of overtaking or turning, an outermost value, a first time. */
const turnsEn =
  "(?:cross(?:es|ed|ing)?|overt(?:akes?|aken|ook|aking)|peak(?:s|ed|ing)?|pass(?:es|ed)|(?:for the )?first time|bottomed|(?:all-time|record) (?:high|low)|first (?:rose|fell|grew|shrank|exceeded|topped|outsold))";
const outermostEn = "(?:highest|lowest|largest|smallest|fewest)";
/** The same in Korean. 가장 큰 시장 and 최고경영자 are things, not years. */
const turnsKo =
  "(?:추월|앞지|앞질|역전|정점|최고치|최저치|최고점|최저점|저점|최고(?:를|였|이|로|에)|최저(?:를|였|이|로|에)|뒤집|처음으로|처음 (?:넘|앞|제치|제쳤|늘|줄)|가장 (?:높|낮|많|적|작|컸|길|짧)(?:았|었)?(?:다|고|으며|던 해|은 해|지만))";

/** Between a peak and its year: its value, a proved one or in digits with their point and commas. */
const valueBetween = (longest: number) => `(?:[^.,;:!?\\n]|[.,](?=\\d)){1,${longest}}?`;
const peaksEn = `(?:peak(?:s|ed|ing)?|bottomed(?: out)?|trough|${outermostEn}|(?:all-time|record) (?:high|low))`;
const peaksKo = "(?:정점|최고치|최저치|최고점|최저점|저점|(?:최고|최저)(?:를|였|이|로|에))";

/** Words that make the year beside them a result, before it and after it, alike in both languages. */
const results: Record<Language, readonly RegExp[]> = {
  en: [
    new RegExp(`\\b${turnsEn}\\b[^.;:!?,\\n￼]{0,40}?\\bin (?<year>${year})\\b`, "gi"),
    new RegExp(`\\b${peaksEn},? (?:at|of|with) ${valueBetween(48)},? in (?<year>${year})\\b`, "gi"),
    new RegExp(`\\b${outermostEn} in (?<year>${year})\\b`, "gi"),
    new RegExp(`\\b(?:peak|${outermostEn})(?: \\w+)? (?:was|is|of|came in) (?<year>${year})\\b`, "gi"),
    new RegExp(`\\bin (?<year>${year}),?[^.;:!?,\\n￼\\d]{1,24}\\b${turnsEn}\\b`, "gi"),
    new RegExp(`\\b(?<year>${year}) (?:peak|high|low|record)\\b`, "gi"),
  ],
  ko: [
    new RegExp(
      `(?<year>${year})년(?! ?(?:이후|이래|이전|부터|까지|뒤))(?:에야|에는|에|이|은|의)? ?[^.,;!?\\n￼\\d]{0,16}${turnsKo}`,
      "g",
    ),
    new RegExp(
      `(?<year>${year})년(?! ?(?:이후|이래|이전|부터|까지|뒤))(?:에야|에는|에|의)? (?:(?!${year}년)${valueBetween(1)}){1,40}?(?:로|의|[을를]) ${peaksKo}`,
      "g",
    ),
    new RegExp(`${turnsKo}[^.,;!?\\n￼\\d]{0,12}?[은는건] (?<year>${year})년(?=이|에|으로|[.)])`, "g"),
  ],
};

const digits = new RegExp(
  `[−-]?[$€£₩¥]?(?:${severalMagnitudes}|\\d+(?:,\\d+)*(?:\\.\\d+)?[⁻⁺⁰¹²³⁴-⁹]*(?:분의 ?\\d+)?)\\s?(?:%|percent\\b|(?:m|b|tr)illion\\b|퍼센트|포인트|[천백십]?[조억만]|천|배|명|개|년|달러|원)?`,
  "g",
);

const everywhere = [otherDigits, romanNumerals, sinoKorean];

const blank = (match: string) => match.replace(/[^\n]/g, " ");

/**
 * The numbers in running text that nobody proved: digits of every kind, spelled numbers of either language, multiples
 * and fractions, and years that are results. Years that are dates, parts of dates, ordinals, names such as G20 and quoted titles are none.
 */
export function numbersInProse(text: string, language: Language): ProseNumber[] {
  const found: ProseNumber[] = [];
  let rest = halfWidth(text);
  for (const pattern of results[language])
    for (const match of rest.matchAll(pattern)) {
      const written = match.groups?.year as string;
      const index = match.index + match[0].indexOf(written);
      found.push({ index, text: written, result: true });
      rest = rest.slice(0, index) + " ".repeat(written.length) + rest.slice(index + written.length);
    }
  for (const pattern of excused[language]) rest = rest.replace(pattern, blank);
  for (const pattern of [
    digits,
    words[language],
    ...everywhere,
    ...(language === "en" ? [words.ko, koreanAlone] : []),
  ]) {
    for (const match of rest.matchAll(pattern)) {
      const written = text.slice(match.index, match.index + match[0].length).trim();
      found.push({ index: match.index, text: written, result: false });
    }
    rest = rest.replace(pattern, blank);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A calendar year as prose has it, alone: no amount, no decade, no range, no part of a date's name. */
const alone: Record<Language, RegExp> = {
  en: new RegExp(`(?<![\\w.,$€£₩¥/–−-])${year}(?![\\w%/–-]|[.,]\\d)`, "g"),
  ko: new RegExp(`(?<![\\w.,$₩~/–−-])${year}(?=년(?!대|도|산|생|간| ?동안))`, "g"),
};

/** Every calendar year that stands alone in running text, those that only date a statement included. */
export function yearsInProse(text: string, language: Language): readonly { index: number; text: string }[] {
  const open = text.replace(quoted, blank);
  return Array.from(open.matchAll(alone[language]), ({ 0: written, index }) => ({ index, text: written }));
}
