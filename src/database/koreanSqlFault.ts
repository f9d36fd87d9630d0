import { fillTemplate } from "../language/fillTemplate.ts";

/** What DuckDB says most often, and how it is said in Korean; `{a}` and `{b}` are the names in it. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^Binder Error: Referenced column "(.+?)" not found/, "‘{a}’ 열이 없다."],
  [/^Binder Error: Table "(.+?)" does not have a column named "(.+?)"/, "‘{a}’ 표에는 ‘{b}’ 열이 없다."],
  [/^Binder Error: Referenced table "(.+?)" not found/, "from 절에 ‘{a}’ 표가 없다."],
  [/^Catalog Error: Table with name (\S+) does not exist/, "‘{a}’ 표가 없다."],
  [/^Catalog Error: .*Function with name (\S+) does not exist/, "‘{a}’ 함수가 없다."],
  [/^Parser Error: syntax error at or near "(.+?)"$/, "‘{a}’ 자리의 문법이 맞지 않는다."],
  [/^Parser Error: syntax error at end of input/, "질문이 도중에 끝났다. 괄호나 식이 닫히지 않았다."],
  [/^Parser Error: unterminated quoted string/, "따옴표가 닫히지 않았다."],
  [/^Conversion Error: Could not convert string '(.*?)' to (\S+)/, "‘{a}’ 값은 {b} 형으로 바꿀 수 없다."],
  [/^Conversion Error: date field value out of range: "(.*?)"/, "‘{a}’ 같은 날짜는 없다."],
  [
    /^Binder Error: column "(.+?)" must appear in the GROUP BY/,
    "‘{a}’ 열은 group by에 넣거나 집계 함수로 묶어야 한다.",
  ],
  [/^Binder Error: No function matches .*? types '(.+?)'/, "{a} 꼴의 함수가 없다. 자료형을 먼저 바꿔야 한다."],
  [
    /^Binder Error: Ambiguous reference to column name "(.+?)"/,
    "‘{a}’ 열이 여러 표에 있다. 앞에 표 이름을 붙여야 한다.",
  ],
  [/^Binder Error: WHERE clause cannot contain aggregates/, "where에는 집계 함수를 쓸 수 없다. having을 쓰면 된다."],
];

/**
 * DuckDB's sentence in Korean, with the name that it suggests. What has no Korean yet is quoted as DuckDB says it, and
 * said to be so.
 */
export function koreanSqlFault(message: string): string {
  for (const [pattern, saying] of sayings) {
    const found = pattern.exec(message);
    if (!found) continue;
    const [, a = "", b = ""] = found;
    const near = /(?:Candidate bindings|Candidate tables):[ :]*(.+)|Did you mean "(.+?)"/.exec(message);
    const names = (near?.[1] ?? near?.[2] ?? "").replaceAll('"', "");
    return fillTemplate(saying, { a, b }) + (names ? ` 비슷한 이름: ${names}.` : "");
  }
  return `DuckDB가 답한 말: “${message}”`;
}
