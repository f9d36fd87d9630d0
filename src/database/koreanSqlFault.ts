import { fillTemplate } from "../language/fillTemplate.ts";
import { valueMissing, windowAlone } from "./englishSqlFault.ts";
import { kindWords, readSqlWords } from "./sqlKinds.ts";
import { innerType, withSqlTypes } from "./sqlTypeWord.ts";

/**
 * What DuckDB says most often, and how it is said in Korean; `{a}` and `{b}` are the names in it, `{quoted}` the first
 * in its quotation marks.
 */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^Binder Error: Referenced column "(.+?)" not found/, "‘{a}’ 열이 없다."],
  [/^Binder Error: Table "(.+?)" does not have a column named "(.+?)"/, "‘{a}’ 표에는 ‘{b}’ 열이 없다."],
  [/^Binder Error: Referenced table "(.+?)" not found/, "from 절에 ‘{a}’ 표가 없다."],
  [/^Catalog Error: Table with name (\S+) does not exist/, "‘{a}’ 표가 없다."],
  [windowAlone, "창 함수 {a} 뒤에는 over (…)를 붙여야 한다."],
  [valueMissing, "‘{a}’ 뒤에 값이 빠졌다."],
  [/^Catalog Error: .*Function with name (\S+) does not exist/, "‘{a}’ 함수가 없다."],
  [/^Parser Error: syntax error at or near "(.+?)"$/, "‘{a}’ 자리의 문법이 맞지 않는다."],
  [/^Parser Error: syntax error at end of input/, "질의가 도중에 끝났다. 뒤에 올 이름이나 식, 닫는 괄호가 빠졌다."],
  [/^Parser Error: unterminated quoted string/, "따옴표가 닫히지 않았다."],
  [
    new RegExp(`^Conversion Error: Could not convert string ['"](.*?)['"] to ${innerType}\\b`),
    "‘{a}’ 값은 그 자료형으로 바꿀 수 없다.",
  ],
  [/^Conversion Error: Could not convert string '(.*?)' to (\S+)/, "‘{a}’ 값은 {b} 형으로 바꿀 수 없다."],
  [/^Conversion Error: date field value out of range: "(.*?)"/, "‘{a}’ 같은 날짜는 없다."],
  [/^Conversion Error: Date out of range: (\S+)/, "‘{a}’ 같은 날짜는 없다."],
  [/^Conversion Error: time(?:stamp)? field value out of range: "(.*?)"/, "‘{a}’ 같은 시각은 없다."],
  [/^Conversion Error: Time out of range: (\S+)/, "‘{a}’ 같은 시각은 없다."],
  [
    /^Binder Error: column "(.+?)" must appear in the GROUP BY/,
    "‘{a}’ 열은 group by에 넣거나 집계 함수로 묶어야 한다.",
  ],
  [
    /^Binder Error: No function matches .*? types '(.+?)'/,
    "{a} 꼴의 함수나 연산은 없다. 인수의 수와 자료형을 확인해야 한다.",
  ],
  [
    /^Binder Error: Ambiguous reference to column name "(.+?)"/,
    "‘{a}’ 열이 여러 표에 있다. 앞에 표 이름을 붙여야 한다.",
  ],
  [/^Binder Error: WHERE clause cannot contain aggregates/, "where에는 집계 함수를 쓸 수 없다. having을 쓰면 된다."],
  [
    /^Binder Error: WHERE clause cannot contain window/,
    "where에는 창 함수를 쓸 수 없다. qualify를 쓰거나 안쪽 질의로 옮기면 된다.",
  ],
  [
    /^Binder Error: Referenced column "(.+?)" was not found because the FROM/,
    "from 절이 없어 ‘{a}’ 열을 찾을 수 없다.",
  ],
  [/^Binder Error: Column "(.+?)" in (\w+) list not found/, "{b}에 적은 ‘{a}’ 열이 없다."],
  [/^Binder Error: Column "(.+?)" (?:does not exist on|referenced in UNPIVOT)/, "‘{a}’ 열이 없다."],
  [
    /^Binder Error: column "?(\w+)"? must appear in the GROUP BY/,
    "‘{a}’ 열은 group by에 넣거나 집계 함수로 묶어야 한다.",
  ],
  [
    /^Binder Error: aggregate function calls cannot be nested/,
    "집계 함수 안에 집계 함수를 쓸 수 없다. 안쪽 질의에서 먼저 집계하면 된다.",
  ],
  [
    /^Binder Error: Ambiguous reference to table "+(.+?)"/,
    "‘{a}’ 표가 두 번 나온다. as로 서로 다른 이름을 붙여야 한다.",
  ],
  [
    /^Binder Error: Could not choose .*? call "(.+?)"/,
    "{a}에 맞는 함수나 연산을 하나로 정할 수 없다. 자료형을 먼저 바꿔야 한다.",
  ],
  [/^Binder Error: ORDER term out of range - should be between 1 and 1$/m, "order by 뒤의 열 번호는 1만 쓸 수 있다."],
  [
    /^Binder Error: ORDER term out of range - should be between 1 and (\d+)/,
    "order by 뒤의 열 번호는 1부터 {a}까지 쓸 수 있다.",
  ],
  [
    /^Binder Error: GROUP BY term out of range - should be between 1 and 1$/m,
    "group by 뒤의 열 번호는 1만 쓸 수 있다.",
  ],
  [
    /^Binder Error: GROUP BY term out of range - should be between 1 and (\d+)/,
    "group by 뒤의 열 번호는 1부터 {a}까지 쓸 수 있다.",
  ],
  [/^Binder Error: LIMIT\/OFFSET cannot be negative/, "limit과 offset에는 음수를 쓸 수 없다."],
  [/^Binder Error: interval cannot be 0/, "간격은 0일 수 없다."],
  [
    /^Binder Error: UNNEST(?:\(\) can only be applied to| requires a single) list/,
    "unnest에는 목록이나 구조체만 넣을 수 있다.",
  ],
  [/^Binder Error: Set operations can only apply/, "union 등으로 잇는 질의는 열의 수가 같아야 한다."],
  [/^Binder Error: Subquery returns (\d+) columns - expected (\d+)/, "안쪽 질의의 열이 {a}개다. {b}개여야 한다."],
  [/^Binder Error: Could not find key "(.+?)" in struct/, "구조체에 ‘{a}’ 항목이 없다."],
  [
    /^Binder Error: Duplicate struct entry name "(.+?)"/,
    "구조체에 ‘{a}’ 항목이 두 번 나온다. 대소문자는 가리지 않는다.",
  ],
  [
    /^IO Error: No files found that match the pattern "(.+?)"/,
    "‘{a}’ 파일이 없다. 탐색기에서 연 파일은 표 이름으로 묻는다.",
  ],
  [/^Parser Error: VALUES lists must all be the same length/, "values의 행마다 값의 수가 같아야 한다."],
  [/^Parser Error: SELECT clause without selection list/, "select 뒤에 고를 열이 없다."],
  [/^Parser Error: unterminated quoted identifier/, "큰따옴표가 닫히지 않았다."],
  [/^Parser Error: Duplicate CTE name "(.+?)"/, "with 절에 ‘{a}’ 이름이 두 번 나온다."],
  [/^Conversion Error: Could not convert string "(.*?)" to (\S+)/, "‘{a}’ 값은 {b} 형으로 바꿀 수 없다."],
  [/^Conversion Error: Type \w+ with value (\S+) can't be cast .* type (\w+)/, "{a} 값은 {b} 형의 범위를 벗어난다."],
  [/^Conversion Error: Casting value "(.*?)" to type (\S+) failed/, "{a} 값은 {b} 형의 범위를 벗어난다."],
  [/^Conversion Error: Unimplemented type for cast \((.+?) -> (.+?)\)/, "{a} 형은 {b} 형으로 바꿀 수 없다."],
  [
    /^Conversion Error: invalid (?:date|timestamp) field format: "(.*?)"/,
    "‘{a}’ 값은 날짜로 읽을 수 없다. 2020-12-31처럼 써야 한다.",
  ],
  [/^Conversion Error: extract specifier "(.*?)"/, "‘{a}’ 같은 날짜 단위는 없다. year, month, day 등을 쓰면 된다."],
  [/^Out of Range Error: Overflow in (\w+) of \w+ \((.+?)\)/, "{b} 계산의 결과가 자료형의 범위를 넘는다."],
  [/^Out of Range Error: cannot take square root/, "음수의 제곱근은 구할 수 없다."],
  [/^Out of Range Error: cannot take logarithm/, "0이나 음수의 로그는 구할 수 없다."],
  [
    /^Invalid Input Error: More than one row returned by a subquery/,
    "값 하나를 내야 할 안쪽 질의가 여러 행을 낸다. 집계하거나 limit 1을 쓰면 된다.",
  ],
  [/^Invalid Input Error: Values were not provided for/, "질의에 빈자리($1이나 ?)가 있다. 값을 직접 써야 한다."],
  [/^Invalid Input Error: missing \): /, "정규식이 맞지 않는다: 닫는 괄호가 없다."],
  [/^Invalid Input Error: missing \]: /, "정규식이 맞지 않는다: 닫는 대괄호가 없다."],
  [/^Invalid Input Error: no argument for repetition operator/, "정규식이 맞지 않는다: 반복 기호 앞에 글자가 없다."],
  [
    /^Invalid Input Error: Failed to parse format specifier .*(?:Unrecognized format for strftime\/strptime:|Trailing format character) (%.*)/,
    "{quoted|은/는} 날짜 형식 기호가 아니다.",
  ],
  [
    /^Invalid Input Error: Could not parse string "(.*?)" according to format specifier "(.*?)"/,
    "‘{a}’ 값은 ‘{b}’ 꼴이 아니다.",
  ],
];

/** DuckDB's words in Korean, with the name that it suggests. What has no Korean of its own is quoted after what its kind means. */
export function koreanSqlFault(message: string): string {
  for (const [pattern, saying] of sayings) {
    const found = pattern.exec(message);
    if (!found) continue;
    const [a = "", b = ""] = found.slice(1).map((part) => withSqlTypes(part ?? "").replace("memory.main.", ""));
    const near = /(?:Candidate (?:bindings|tables|Entries)):[ :]*(.+)|Did you mean:? "(.+?)"/.exec(message);
    const names = (near?.[1] ?? near?.[2] ?? "").replaceAll('"', "");
    const isNameless = pattern === windowAlone || pattern === valueMissing;
    return fillTemplate(saying, { a, b, quoted: `‘${a}’` }) + (names && !isNameless ? ` 비슷한 이름: ${names}.` : "");
  }
  const { kind, detail } = readSqlWords(message);
  if (/^internal$/i.test(kind)) return "이 질의에서 DuckDB 자체에 문제가 생겼다. 다른 방식으로 물으면 된다.";
  const [first = ""] = detail.replace(/\n[^\n]*\n *\^\n/, " ").split("\n");
  return `${kindWords(kind).ko} DuckDB의 설명: “${withSqlTypes(first).trim()}”`;
}
