import { numberWord } from "./numberWord.ts";

/** What a claim says, in one of the few ways that the search knows. */
export type ClaimPattern =
  | { readonly kind: "every-step"; readonly up: boolean; readonly since: number | undefined }
  | { readonly kind: "first-time"; readonly up: boolean; readonly since: number; readonly year: number | undefined }
  | { readonly kind: "extreme"; readonly most: boolean }
  | { readonly kind: "multiple"; readonly times: number; readonly side: "over" | "under" | "about" }
  | { readonly kind: "never"; readonly above: boolean }
  /** No later value is as high, or as low, as that of one of the years; of the outermost where no year is named. */
  | { readonly kind: "never-again"; readonly above: boolean; readonly years: readonly number[] }
  | { readonly kind: "greater"; readonly most: boolean };

const up =
  /\b(?:rose|rises?|risen|rising|grew|grow[ns]?|gain(?:ed|s)?|increased?|climb(?:ed|s)?|higher|up)\b|늘|올랐|오르|올라|상승|증가|성장|커졌/i;
const down =
  /\b(?:fell|falls?|fallen|falling|shr[aiu]nk|declined?|dropp?(?:ed|s)?|lost|lower|down)\b|줄|떨어|내렸|내려|하락|감소|작아/i;
const every =
  /\b(?:every|each) (?:single )?(?:year|quarter|month)\b|\byear after year\b|\bwithout (?:exception|interruption|a (?:break|pause))\b|해마다|매년|빠짐없이|분기마다|내내|줄곧|쉬지 않고/i;
const firstTime = /\bfor the first time (?:since|in)\b|이후 처음|이래 처음|만에 처음/i;
const never = /\bnever\b|\bnot once\b|\bhas not (?:passed|overtaken)\b|한 번도|결코/i;
const again = /\bnever\b[^.;:]{0,40}\bagain\b|\bnot once again\b|다시는/i;
/** What a value is not to fall to: few, low, below. */
const low =
  /\bbelow\b|\bless\b|\blow(?:er)?\b|\bfew(?:er)?\b|\blittle\b|\bsmall(?:er)?\b|밑|아래|적은|적게|적어지|낮은|낮게|낮아지|작은|작아지/i;
const year = /(?<!\d)(?:1[89]|20|21)\d\d(?!\d)/g;

/** The years of which a sentence speaks, where its claim has none itself: "해마다 줄었다" after "2012년 뒤로". */
export function withYear(pattern: ClaimPattern, sentence: string): ClaimPattern {
  if (pattern.kind === "never-again" && pattern.years.length === 0) return { ...pattern, years: yearsIn(sentence) };
  if (pattern.kind !== "every-step" || pattern.since !== undefined) return pattern;
  const since = /\b(?:since|after|from) (?<en>\d{4})\b|(?<ko>\d{4})년? ?(?:뒤로|부터|이후|이래)/.exec(sentence)?.groups;
  const found = since?.en ?? since?.ko;
  return found === undefined ? pattern : { ...pattern, since: Number(found) };
}

const yearsIn = (text: string) => Array.from(text.matchAll(year), ([found]) => Number(found));

/** Reads a claim; undefined for words of which the search knows no condition. */
export function claimPattern(text: string): ClaimPattern | undefined {
  const years = yearsIn(text);
  const rises = up.test(text);
  const moves = rises || down.test(text);
  if (firstTime.test(text) && moves && years[0] !== undefined) {
    const since = Math.min(...years);
    const later = Math.max(...years);
    return { kind: "first-time", up: rises, since, year: later > since ? later : undefined };
  }
  if (every.test(text) && moves) return { kind: "every-step", up: rises, since: years[0] };
  if (again.test(text)) return { kind: "never-again", above: !low.test(text), years };
  if (never.test(text))
    return { kind: "never", above: !/\bbelow\b|\bless\b|\bsmaller\b|밑|아래|적은|작은/i.test(text) };
  const multiple = multipleOf(text);
  if (multiple) return multiple;
  if (
    /\b(?:largest|highest|longest|most|biggest|greatest|(?:record|all-time) (?:high|year|level))\b|가장 (?:많|크|큰|높|길|긴)|최대|최고/i.test(
      text,
    )
  )
    return { kind: "extreme", most: true };
  if (
    /\b(?:smallest|lowest|shortest|fewest|least|(?:record|all-time) low)\b|가장 (?:적|작|낮|짧)|최소|최저/i.test(text)
  )
    return { kind: "extreme", most: false };
  if (/\b(?:more|larger|higher|bigger|longer|greater|above|ahead of)\b|보다 (?:많|크|컸|높|길)|웃돌|앞섰/i.test(text))
    return { kind: "greater", most: true };
  if (/\b(?:less|smaller|lower|fewer|shorter|below|behind)\b|보다 (?:적|작|낮|짧)|밑돌|뒤졌/i.test(text))
    return { kind: "greater", most: false };
  return undefined;
}

/**
 * The claim that a text is, where it is one and no number: "fell in every year since 2018" has a number in it, and
 * "three quarters" and "over 90%" are numbers.
 */
export function claimIn(text: string): ClaimPattern | undefined {
  const pattern = claimPattern(text);
  if (pattern?.kind !== "multiple" && pattern?.kind !== "greater") return pattern;
  return !/\d/.test(text.replace(year, "")) && text.trim().split(/\s+/).length > 2 ? pattern : undefined;
}

function multipleOf(text: string): ClaimPattern | undefined {
  const word = numberWord(text, /[가-힣]/.test(text) ? "ko" : "en") ?? koreanMultiple(text);
  const times =
    word?.kind === "times" ? word.value : word?.kind === "percent" && word.value < 100 ? word.value / 100 : undefined;
  if (times === undefined) return undefined;
  const side = /\bless than\b|\bunder\b|\bnot (?:even )?half\b|못 미|안 되|미만/i.test(text)
    ? "under"
    : /\bmore than\b|\bover\b|\bat least\b|넘|이상/i.test(text)
      ? "over"
      : "about";
  return { kind: "multiple", times, side };
}

/** "…의 두 배": the number stands inside the sentence. */
function koreanMultiple(text: string) {
  const found = /(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?배|갑절|곱절|절반/.exec(text)?.[0];
  return found ? numberWord(found, "ko") : undefined;
}
