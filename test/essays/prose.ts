/** What the essays are held to beyond spelling: one fault a line, each with its place. */

const filler = {
  en: [
    /\bneedless to say\b/i,
    /\bgame[- ]chang/i,
    /\bin today[’']s (?:fast|digital|ever)/i,
    /\bit is important to note\b/i,
    /\bdelve\b/i,
    /\blandscape of\b/i,
    /\bcutting[- ]edge\b/i,
    /\bever[- ]evolving\b/i,
    /\bat the end of the day\b/i,
    /\bparadigm shift\b/i,
    /\bin conclusion\b/i,
    /\bunlock(?:s|ing)? the\b/i,
    /\bleverag(?:e|ing)\b/i,
    /\bseamless/i,
    /\brevolutioni[sz]/i,
    /\btapestry\b/i,
    /\bnot only\b[^.]{0,80}\bbut also\b/i,
  ],
  ko: [
    /주지하다시피/,
    /두말할 나위/,
    /혁신적인 패러다임/,
    /급변하는/,
    /결론적으로/,
    /에 다름 아니다/,
    /되어지/,
    /보여지/,
    /에 있어서/,
    /함에 있어/,
    /하는 것이 가능하/,
    /수 있을 것으로 보인다/,
  ],
} as const;

const emptyHeadings =
  /^(?:introduction|conclusion|summary|background|overview|discussion|results|서론|결론|요약|배경|개요|들어가며|나가며|맺음말)$/i;
const emptyLinks = /^(?:here|this|link|click here|read more|more|여기|이곳|링크|클릭|더 보기)$/i;
const longest = { en: 45, ko: 32 } as const;

/** The running text, line by line: without front matter, components, links' addresses and marks. */
function lines(text: string): { line: number; content: string }[] {
  const blank = (match: string) => match.replace(/[^\n]/g, "");
  return text
    .replace(/^---\n[\s\S]*?\n---/, blank)
    .split("\n")
    .map((content, index) => ({ line: index + 1, content }));
}

function plain(content: string): string {
  return content
    .replace(/<Fact\b[^>]*\/>/g, "0")
    .replace(/<[^>]+>/g, "")
    .replace(/\{[^}]*\}/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[#>*\-\d.\s]+/, "")
    .trim();
}

export function proseFaults(file: string, text: string, language: string): string[] {
  const phrases = language === "ko" ? filler.ko : filler.en;
  const limit = language === "ko" ? longest.ko : longest.en;
  return lines(text).flatMap(({ line, content }) => {
    const at = `${file}:${line}`;
    const found: string[] = [];
    const heading = /^#{2,4}\s+(.*)$/.exec(content);
    if (heading && emptyHeadings.test(plain(content)))
      found.push(`${at} the heading "${plain(content)}" says nothing; say what the section finds`);
    for (const [, label] of content.matchAll(/(?<!!)\[([^\]]*)\]\([^)]*\)/g)) {
      if (emptyLinks.test((label as string).trim()))
        found.push(`${at} the link text "${label}" does not say where it leads`);
    }
    if (/!\[\s*\]\(/.test(content)) found.push(`${at} an image has no text`);
    for (const phrase of phrases) {
      const match = phrase.exec(plain(content));
      if (match) found.push(`${at} filler: "${match[0]}"`);
    }
    for (const sentence of plain(content).split(/(?<=[.!?])\s+/)) {
      const words = sentence.split(/\s+/).length;
      if (words > limit)
        found.push(`${at} a sentence of ${words} words (at most ${limit}): "${sentence.slice(0, 60)}…"`);
    }
    return found;
  });
}

/** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, and 아르 read 알. */
const closedLetters = new Set(["L", "M", "N"]);
/** Names that are read as words, by whether the reading ends in a consonant. */
const closedNames: Record<string, boolean> = {
  TikTok: true,
  ByteDance: false,
  Netflix: false,
  Spotify: false,
  Facebook: true,
  Instagram: true,
  YouTube: false,
  Twitter: false,
  Domino: false,
  Vitrue: false,
  LEGO: false,
  Apple: true,
  Google: true,
  Snapchat: true,
  Toutiao: false,
  Douyin: true,
  Resso: false,
  Lark: false,
  Cebr: true,
  Tideline: true,
  Starbucks: false,
  Skittles: false,
  Corona: false,
  McKinsey: false,
  CB: false,
  Rival: true,
  Socialinsider: false,
  DuckDB: false,
};

function isClosed(word: string): boolean | undefined {
  if (word in closedNames) return closedNames[word];
  if (/^[A-Z]{2,}$/.test(word)) return closedLetters.has(word.at(-1) as string);
  return undefined;
}

export function koreanFaults(file: string, text: string): string[] {
  return lines(text).flatMap(({ line, content }) => {
    const at = `${file}:${line}`;
    const found: string[] = [];
    for (const match of content.matchAll(/<Fact\b([^>]*)\/>(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/g)) {
      if (!/particle=/.test(match[1] as string))
        found.push(
          `${at} "${match[2]}" after a number: give the fact particle="…", which goes by the number's reading`,
        );
    }
    for (const [, word, particle] of content.matchAll(/\b([A-Za-z]{2,})(은|는|을|를|과|와)(?![가-힣])/g)) {
      const closed = isClosed(word as string);
      if (closed === undefined) continue;
      if (closed !== "은을과".includes(particle as string))
        found.push(
          `${at} "${word}${particle}": the name is read with ${closed ? "a final consonant" : "a final vowel"}`,
        );
    }
    if (/[가-힣.,)] {2,}[가-힣(]/.test(content)) found.push(`${at} two spaces in a row`);
    if (/[가-힣] +[.,](?:\s|$)/.test(content)) found.push(`${at} a space before the full stop or comma`);
    return found;
  });
}
