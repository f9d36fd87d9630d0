/**
 * Keeps a Korean particle on the line of the sign before it, and the tilde of a range on the line of its beginning:
 * `word-break: keep-all` holds Hangul and digits together and still parts 76.7% from its 가 and 1월 from its ~, so a
 * word joiner (U+2060) stands between them. The English 4.7-fold is held together the same way. Other text is left as it is.
 */
export function bindParticles(text: string): string {
  return text.replace(/([%)\]’”》〉」』])(?=[가-힣])|([^\s\u2060])(?=[~～])|(?:^|\d)-(?=fold\b)/gu, "$&\u2060");
}

const whole = "script|style|svg|pre|code|textarea|title";
const markup = new RegExp(`<!--[^]*?-->|<(${whole})\\b[^]*?</\\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>`, "gu");

/** bindParticles in the running text of a page; its tags, drawings, code and scripts stay as they are. */
export function bindPage(html: string): string {
  let from = 0;
  let bound = "";
  /** What the text before a tag ended with: a sign, or anything else that a tilde may follow. */
  let sign = false;
  let word = false;
  const add = (text: string) => {
    const isParted = (sign && /^[가-힣]/u.test(text)) || (word && /^[~～]/u.test(text));
    bound += (isParted ? "\u2060" : "") + bindParticles(text);
    if (text === "") return;
    sign = /[%)\]’”》〉」』]$/u.test(text);
    word = /[^\s\u2060]$/u.test(text);
  };
  for (const { 0: kept, index } of html.matchAll(markup)) {
    add(html.slice(from, index));
    bound += kept;
    from = index + kept.length;
    const goesOn = /^<\/(a|b|cite|em|i|span|strong)>$/u.test(kept);
    sign &&= goesOn;
    word &&= goesOn;
  }
  add(html.slice(from));
  return bound;
}
