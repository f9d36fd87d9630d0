import { describe, expect, test } from "vitest";
import { koreanSqlFault } from "../../src/database/koreanSqlFault.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { readSqlFault } from "../../src/database/sqlFault.ts";

const database = await nativeDatabase();

/** What the engine itself says of a question. */
async function fault(sql: string): Promise<string> {
  const error = await database.rows(sql).then(
    () => undefined,
    (reason: Error) => reason,
  );
  return readSqlFault(error?.message ?? "", sql).message;
}

describe("koreanSqlFault(message)", () => {
  test.each([
    ["select nope from world_bank_gdp", "‘nope’ 열이 없다. 비슷한 이름: iso3."],
    ["select w.nope from world_bank_gdp w", "‘w’ 표에는 ‘nope’ 열이 없다. 비슷한 이름: country."],
    ["select nope.year from world_bank_gdp", "from 절에 ‘nope’ 표가 없다. 비슷한 이름: world_bank_gdp."],
    ["select 1 from world_bank_gd", "‘world_bank_gd’ 표가 없다. 비슷한 이름: world_bank_gdp."],
    ["select summ(1)", "‘summ’ 함수가 없다. 비슷한 이름: sum."],
    ["selec 1", "‘selec’ 자리의 문법이 맞지 않는다."],
    ["select (1", "질의가 도중에 끝났다. 뒤에 올 이름이나 식, 닫는 괄호가 빠졌다."],
    ["select 'a", "따옴표가 닫히지 않았다."],
    ["select cast('a' as integer)", "‘a’ 값은 INTEGER 형으로 바꿀 수 없다."],
    ["select date '2020-13-01'", "‘2020-13-01’ 같은 날짜는 없다."],
    ["select iso3, sum(year) from world_bank_gdp", "‘iso3’ 열은 group by에 넣거나 집계 함수로 묶어야 한다."],
    [
      "select sum(iso3) from world_bank_gdp",
      "sum(VARCHAR) 꼴의 함수나 연산은 없다. 인수의 수와 자료형을 확인해야 한다.",
    ],
    [
      "select year from world_bank_gdp a join world_bank_gdp b on true",
      "‘year’ 열이 여러 표에 있다. 앞에 표 이름을 붙여야 한다.",
    ],
    ["select 1 from world_bank_gdp where sum(year) > 1", "where에는 집계 함수를 쓸 수 없다. having을 쓰면 된다."],
    [
      "select date_part('year', '2020')",
      "date_part(VARCHAR, VARCHAR)에 맞는 함수나 연산을 하나로 정할 수 없다. 자료형을 먼저 바꿔야 한다.",
    ],
    ["select 'x'::uuid", "‘x’ 값은 그 자료형으로 바꿀 수 없다."],
    ["select 1 from world_bank_gdp where year ==", "‘==’ 뒤에 값이 빠졌다."],
    ["select 1 order by 2", "order by 뒤의 열 번호는 1만 쓸 수 있다."],
    ["select 1, 2 order by 3", "order by 뒤의 열 번호는 1부터 2까지 쓸 수 있다."],
    ["select 1 group by 2", "group by 뒤의 열 번호는 1만 쓸 수 있다."],
    ["select 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 group by 12", "group by 뒤의 열 번호는 1부터 10까지 쓸 수 있다."],
    ["select regexp_matches('a', '(a')", "정규식이 맞지 않는다: 닫는 괄호가 없다."],
    ["select regexp_matches('a', '[a')", "정규식이 맞지 않는다: 닫는 대괄호가 없다."],
    ["select regexp_matches('a', '*a')", "정규식이 맞지 않는다: 반복 기호 앞에 글자가 없다."],
    ["select timestamp '2020-01-01 25:00:00'", "‘2020-01-01 25:00:00’ 같은 시각은 없다."],
    ["select time '25:00:00'", "‘25:00:00’ 같은 시각은 없다."],
    ["select make_time(25, 0, 0)", "‘25:0:0.0’ 같은 시각은 없다."],
    ["select make_date(2020, 13, 1)", "‘2020-13-1’ 같은 날짜는 없다."],
    ["select 1 limit -1", "limit과 offset에는 음수를 쓸 수 없다."],
    ["values (1, 2), (3)", "values의 행마다 값의 수가 같아야 한다."],
    ["select from world_bank_gdp", "select 뒤에 고를 열이 없다."],
    ["select strptime('2020', '%Y-%Q')", "‘%Q’는 날짜 형식 기호가 아니다."],
    ["select strftime(date '2020-01-01', '%N')", "‘%N’은 날짜 형식 기호가 아니다."],
    ["select * from range(1, 2, 0)", "간격은 0일 수 없다."],
    ["select unnest(1)", "unnest에는 목록이나 구조체만 넣을 수 있다."],
    ["select * from unnest(1)", "unnest에는 목록이나 구조체만 넣을 수 있다."],
  ])("says what the engine finds wrong with %s", async (sql, sentence) => {
    expect(koreanSqlFault(await fault(sql))).toBe(sentence);
  });

  test("quotes what it has no Korean for, after what its kind means", async () => {
    expect(koreanSqlFault(await fault("select map([1, 1], [2, 3])"))).toBe(
      "DuckDB가 받을 수 없는 값이 있다. DuckDB의 설명: “Map keys must be unique.”",
    );
  });
});

test("a table of the engine's own is not suggested", () => {
  const message =
    'Catalog Error: Table with name x does not exist!\nDid you mean "pg_indexes"?\n\nLINE 1: x\n        ^';
  expect(readSqlFault(message, "x").message).toBe("Catalog Error: Table with name x does not exist!");
});
