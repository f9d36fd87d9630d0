import type { Bilingual } from "../language/language.ts";

/** The words beside what a reader takes away or hands on. */
export const shareWords = {
  en: {
    share: "Share",
    lead: "Link to the current view:",
    copy: "Copy link",
    sheet: "Share with…",
    copied: "Link copied.",
    notCopied: "The browser did not allow copying; the address is selected here:",
    tooLong: "The current settings are too long to fit in a link.",
  },
  ko: {
    share: "공유",
    lead: "지금 보이는 화면의 주소:",
    copy: "링크 복사",
    sheet: "다른 앱으로 공유…",
    copied: "링크를 복사했다.",
    notCopied: "브라우저가 복사를 허용하지 않았다. 아래에 주소를 선택해 두었다:",
    tooLong: "현재 설정이 너무 길어 링크에 담을 수 없다.",
  },
} satisfies Bilingual<unknown>;

/** What the tools say once they are pressed, as their HTML hands it to connectShare. */
export function spokenWords({ copied, notCopied, tooLong }: (typeof shareWords)["en"]): string {
  return JSON.stringify({ copied, notCopied, tooLong });
}
