/**
 * Keeps a Korean particle on the line of the sign before it: `word-break: keep-all` holds Hangul and digits together
 * and still parts 76.7% from its 가, so a word joiner (U+2060) stands between them. Other text is left as it is.
 */
export function bindParticles(text: string): string {
  return text.replace(/([%)\]’”》〉」』])(?=[가-힣])/gu, "$1\u2060");
}

const whole = "script|style|svg|pre|code|textarea|title";
const markup = new RegExp(`<!--[^]*?-->|<(${whole})\\b[^]*?</\\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>`, "gu");

/** bindParticles in the running text of a page; its tags, drawings, code and scripts stay as they are. */
export function bindPage(html: string): string {
  let from = 0;
  let bound = "";
  let sign = false;
  const add = (text: string) => {
    bound += (sign && /^[가-힣]/u.test(text) ? "\u2060" : "") + bindParticles(text);
    sign = text === "" ? sign : /[%)\]’”》〉」』]$/u.test(text);
  };
  for (const { 0: kept, index } of html.matchAll(markup)) {
    add(html.slice(from, index));
    bound += kept;
    from = index + kept.length;
    sign &&= /^<\/(a|b|cite|em|i|span|strong)>$/u.test(kept);
  }
  add(html.slice(from));
  return bound;
}
