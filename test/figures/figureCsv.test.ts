import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { describeColumns } from "../../src/figures/columnTypes.ts";
import { figureCsv } from "../../src/figures/figureCsv.ts";

test("a figure's CSV has every value as DuckDB writes it", async () => {
  const native = await openNative();
  const sql = `select * from (values (2005, 1::double, 'a', true, 1.50::decimal(9,7), date '2020-02-29'),
    (2006, 1e16::double, 'b, c', null, 2, null), (2007, 1e-5::double, '', false, 0.0000001::decimal(9,7), null)) t(year, x, word, flag, exact, day)`;
  const rows = await native.rows<Record<string, string | number | null>>(sql);
  expect(figureCsv(await describeColumns(native, sql), rows)).toBe(
    'year,x,word,flag,exact,day\n2005,1.0,a,true,1.5000000,2020-02-29\n2006,1e+16,"b, c",,2.0000000,\n2007,1e-05,"",false,0.0000001,\n',
  );
  native.close();
});
