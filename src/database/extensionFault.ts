import { fillTemplate } from "../language/fillTemplate.ts";
import type { Bilingual, Language } from "../language/language.ts";

/** The part of DuckDB that a question needs and that this page's DuckDB does not have. */
interface Lack {
  readonly extension: string;
  /** The function, type or collation that is in it, where DuckDB names it. */
  readonly name: string;
  readonly what: string;
}

/** Whether the engine says that it lacks a part of itself, and which; undefined for anything else it says. */
export function lackIn(message: string): Lack | undefined {
  const loading = /required extension '(\w+)'/.exec(message);
  if (loading) return { extension: loading[1] as string, name: "", what: "" };
  const named =
    /(Function|Type|Collation|Setting)? ?with name "?([^"\s]+?)"? is not in the catalog, but it exists in the (\w+) extension/.exec(
      message,
    );
  if (named) return { extension: named[3] as string, name: named[2] as string, what: named[1] ?? "" };
  // A cast that only the extension brings has no name of its own.
  return /Unimplemented type for cast \(.*TIM(?:E|ESTAMP) WITH TIME ZONE/.test(message)
    ? { extension: "icu", name: "", what: "" }
    : undefined;
}

const zones: Bilingual = {
  en: "The DuckDB in this page has no calendar of time zones (its icu extension): no current_date, no AT TIME ZONE, and no part of a moment with a zone. Cast the moment to TIMESTAMP first, which gives UTC, as in date_trunc('day', t::timestamp); today is now()::timestamp::date.",
  ko: "이 페이지의 DuckDB에는 시간대 정보(icu 확장)가 없다. 그래서 current_date와 AT TIME ZONE을 쓸 수 없고, 시간대가 있는 시각에서 연이나 월을 뽑을 수도 없다. date_trunc('day', t::timestamp)처럼 먼저 TIMESTAMP로 바꾸면 UTC로 계산된다. 오늘 날짜는 now()::timestamp::date로 얻는다.",
};
const collations: Bilingual = {
  en: "The DuckDB in this page has no sorting rules of languages (its icu extension), so there is no collation “{name}”. Sort by the text itself, or by lower(name) to leave capitals aside.",
  ko: "이 페이지의 DuckDB에는 언어별 정렬 규칙(icu 확장)이 없어 ‘{name}’ 정렬을 쓸 수 없다. 글자 그대로 정렬하거나, 대소문자를 가리지 않으려면 lower(이름)으로 정렬하면 된다.",
};
const json: Bilingual = {
  en: 'The DuckDB in this page has no JSON functions (its json extension). A JSON file opened in the explorer becomes a table; from JSON text, regexp_extract(text, \'"name": *"([^"]*)"\', 1) takes a value.',
  ko: '이 페이지의 DuckDB에는 JSON 함수(json 확장)가 없다. 탐색기에서 JSON 파일을 열면 표가 된다. JSON 텍스트에서 값을 뽑을 때는 regexp_extract(열, \'"이름": *"([^"]*)"\', 1)을 쓰면 된다.',
};
const files: Bilingual = {
  en: "The DuckDB in this page does not read such files from SQL (its {extension} extension is not here). A file opened in the explorer becomes a table, and the question names the table.",
  ko: "이 페이지의 DuckDB는 SQL로 이런 파일을 읽지 못한다({extension} 확장이 없다). 탐색기에서 파일을 열면 표가 되고, 질의에는 그 표 이름을 쓰면 된다.",
};
const others: Bilingual = {
  en: "This needs DuckDB’s {extension} extension, which the DuckDB in this page does not have. Only what DuckDB can do by itself works here.",
  ko: "DuckDB의 {extension} 확장이 필요한데, 이 페이지의 DuckDB에는 없다. 여기서는 DuckDB의 기본 기능만 쓸 수 있다.",
};

/** The lack as a sentence, with what works instead. */
export function lackSentence({ extension, name, what }: Lack, language: Language): string {
  const readsFiles = /^(?:read_|parquet_|sniff_)/.test(name) || ["parquet", "excel"].includes(extension);
  const words =
    extension === "icu"
      ? what === "Collation"
        ? collations
        : zones
      : readsFiles
        ? files
        : extension === "json"
          ? json
          : others;
  return fillTemplate(words[language], { name, extension });
}
