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
    ["select (1", "질문이 도중에 끝났다. 괄호나 식이 닫히지 않았다."],
    ["select 'a", "따옴표가 닫히지 않았다."],
    ["select cast('a' as integer)", "‘a’ 값은 INTEGER 형으로 바꿀 수 없다."],
    ["select date '2020-13-01'", "‘2020-13-01’ 같은 날짜는 없다."],
    ["select iso3, sum(year) from world_bank_gdp", "‘iso3’ 열은 group by에 넣거나 집계 함수로 묶어야 한다."],
    ["select sum(iso3) from world_bank_gdp", "sum(VARCHAR) 꼴의 함수가 없다. 자료형을 먼저 바꿔야 한다."],
    [
      "select year from world_bank_gdp a join world_bank_gdp b on true",
      "‘year’ 열이 여러 표에 있다. 앞에 표 이름을 붙여야 한다.",
    ],
    ["select 1 from world_bank_gdp where sum(year) > 1", "where에는 집계 함수를 쓸 수 없다. having을 쓰면 된다."],
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
