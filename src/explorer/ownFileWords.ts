import type { Bilingual } from "../language/language.ts";

/** What is said about a reader's own files. */
export const ownFileWords = {
  en: {
    title: "A file of your own",
    lead: "A CSV, TSV, JSON lines or Parquet file becomes a table beside the others, up to 200 MB. It stays in your browser: nothing is sent anywhere, and it is gone when the page is closed.",
    choose: "Choose a file",
    drop: "or drop it here",
    ready: "{name} is the table {table}: {rows}.",
    large: "{name} has {size} MB; a page takes files up to 200 MB.",
    kind: "{name} is none of the kinds this page reads: CSV, TSV, JSON lines, Parquet.",
    empty: "{name} is empty.",
    failed: "{name} could not be read. {reason}",
    ask: "Look at it",
    remove: "Remove",
    rows: "{n} rows",
    row: "1 row",
    removed: "{table} was removed.",
  },
  ko: {
    title: "직접 가져온 파일",
    lead: "CSV, TSV, JSON Lines, Parquet 파일을 200MB까지 표로 쓸 수 있다. 파일은 브라우저 안에만 머문다. 어디로도 보내지 않으며, 페이지를 닫으면 사라진다.",
    choose: "파일 고르기",
    drop: "또는 여기에 끌어다 놓기",
    ready: "{name} 파일을 {table} 표로 읽었다. {rows}이다.",
    large: "{name} 파일은 {size}MB다. 이 페이지는 200MB까지 받는다.",
    kind: "{name} 파일은 이 페이지가 읽는 형식(CSV, TSV, JSON Lines, Parquet)이 아니다.",
    empty: "{name} 파일이 비어 있다.",
    failed: "{name} 파일을 읽지 못했다. {reason}",
    ask: "들여다보기",
    remove: "빼기",
    rows: "{n}행",
    row: "1행",
    removed: "{table} 표를 뺐다.",
  },
} satisfies Bilingual<unknown>;
