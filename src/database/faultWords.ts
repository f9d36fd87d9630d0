import type { Bilingual } from "../language/language.ts";
import { particleAfter } from "../language/particle.ts";
import { tellFileFault } from "./fileFault.ts";
import { tellRangeFault } from "./rangeFault.ts";
import type { Reason } from "./wasm/messages.ts";

type Say = (detail: string) => string;

/** A sentence for every way a question can go unanswered; `detail` is the error's own message. */
export const faultWords: Bilingual<Readonly<Record<Reason, Say>>> = {
  en: {
    unsupported: () =>
      "This browser has no WebAssembly, which DuckDB needs. Everything else on the page works without it.",
    blocked: () =>
      "This browser or its settings do not let the page run DuckDB. Everything else on the page works without it.",
    missing: () =>
      "DuckDB’s file is not where it should be on this site, which may have been published anew. Reload the page, or try again later.",
    damaged: () => "DuckDB’s file arrived damaged, twice. Try again later.",
    offline: () => "The connection broke off before everything had arrived. Try again when it is back.",
    crashed: () => "DuckDB stopped twice over this question. The page goes on; the next question starts it anew.",
    timeout: (detail) => `No answer after ${Number(detail) / 1000} seconds, so the question was stopped.`,
    cancelled: () => "Stopped.",
    memory: () => "The question needs more memory than a page may take. Fewer rows or columns, or a grouping, will do.",
    statements: (detail) =>
      detail === "0"
        ? "There is no question yet: write one select."
        : `That is ${detail} statements. Ask one at a time.`,
    "not-a-question": (detail) =>
      `Only questions are answered here: select, with, from, describe, summarize, explain and the like. “${detail}” is not one.`,
    "too-long": () => "The question is longer than 200,000 characters.",
    locked: () =>
      "A question may read the bundled tables and your own files, and nothing else: no addresses, no settings, no writing.",
    data: () => "The table’s file could not be read from this site. Reload the page, or try again later.",
    altered: (table) =>
      `The table ${table} did not arrive as it was published, twice, so nothing is answered from it. Reload the page, or try again later.`,
    stalled: () => "Nothing has arrived for a while, so the waiting was ended. Check the connection and try again.",
    rebuilt: () =>
      "The site was published anew since this page was opened, and the page and its files no longer belong together. Reload the page.",

    file: (detail) => tellFileFault(detail, "en"),
    ranges: (detail) => tellRangeFault(detail, "en"),
    sql: (detail) => detail,
  },
  ko: {
    unsupported: () => "이 브라우저에는 DuckDB에 필요한 WebAssembly가 없다. 페이지의 나머지는 그대로 쓸 수 있다.",
    blocked: () => "이 브라우저나 설정이 DuckDB 실행을 막고 있다. 페이지의 나머지는 그대로 쓸 수 있다.",
    missing: () =>
      "DuckDB 파일이 사이트의 제자리에 없다. 사이트가 새로 발행되었을 수 있으니 페이지를 새로 고치거나 나중에 다시 시도하면 된다.",
    damaged: () => "DuckDB 파일이 두 번 모두 손상된 채 도착했다. 나중에 다시 시도하면 된다.",
    offline: () => "다 받기 전에 연결이 끊겼다. 연결이 돌아오면 다시 시도하면 된다.",
    crashed: () => "이 질의에서 DuckDB가 두 번 멈췄다. 페이지는 그대로이고, 다음 질의에서 새로 시작한다.",
    timeout: (detail) => `${Number(detail) / 1000}초가 지나도 답이 없어 질의를 멈췄다.`,
    cancelled: () => "멈췄다.",
    memory: () => "페이지가 쓸 수 있는 것보다 많은 메모리가 필요한 질의다. 행이나 열을 줄이거나 묶어서 물으면 된다.",
    statements: (detail) =>
      detail === "0"
        ? "아직 질의가 없다. select 하나를 쓰면 된다."
        : `문장이 ${detail}개다. 한 번에 하나만 물을 수 있다.`,
    "not-a-question": (detail) =>
      `여기서는 select, with, from, describe, summarize, explain 같은 질의만 받는다. “${detail}”${particleAfter(detail, "으로/로")} 시작하는 문장은 질의가 아니다.`,
    "too-long": () => "질의가 20만 자보다 길다.",
    locked: () =>
      "질의는 수록된 표와 직접 가져온 파일만 읽을 수 있다. 다른 주소를 읽거나 설정을 바꾸거나 쓰는 일은 허용되지 않는다.",
    data: () => "이 사이트에서 표 파일을 읽지 못했다. 페이지를 새로 고치거나 나중에 다시 시도하면 된다.",
    altered: (table) =>
      `${table} 표가 두 번 모두 발행된 것과 다르게 도착해 답을 내지 않았다. 페이지를 새로 고치거나 나중에 다시 시도하면 된다.`,
    stalled: () => "한동안 아무것도 도착하지 않아 기다리기를 그만두었다. 연결을 확인하고 다시 시도하면 된다.",
    rebuilt: () =>
      "페이지를 연 뒤에 사이트가 새로 발행되어 페이지와 파일이 서로 맞지 않는다. 페이지를 새로 고치면 된다.",

    file: (detail) => tellFileFault(detail, "ko"),
    ranges: (detail) => tellRangeFault(detail, "ko"),
    sql: (detail) => detail,
  },
};
