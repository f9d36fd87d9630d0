import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { csv } from "../../src/refresh/connectors/csv.ts";
import { workbook } from "../database/files/workbook.ts";
import { asking, type Publisher, publisher, send } from "./publisher.ts";

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

const tidy = {
  columns: ["shop", "year", "value"],
  rows: [
    ["가게", "2020", "1234.5"],
    ["가게", "2021", "2"],
  ],
  labels: {},
};
const book = workbook({
  Table: [
    ['<c t="inlineStr"><is><t>Shop</t></is></c>', "<c><v>2020</v></c>", "<c><v>2021</v></c>"],
    ['<c t="inlineStr"><is><t>가게</t></is></c>', "<c><v>1234.5</v></c>", "<c><v>2</v></c>"],
  ],
});
const text = 'Shop,2020,2021\n가게,"1,234.5",2\n';
/** "가게" in EUC-KR: 0xB0A1 0xB0D4. */
const korean = Buffer.concat([
  Buffer.from("Shop,2020,2021\n"),
  Buffer.from([0xb0, 0xa1, 0xb0, 0xd4]),
  Buffer.from(',"1,234.5",2\n'),
]);

test.each<[string, string, string, string | Uint8Array]>([
  ["CSV", "/table.csv", "text/csv", text],
  ["CSV at an address without an end", "/download?id=7", "text/csv; charset=utf-8", text],
  ["TSV", "/table.tsv", "text/plain", 'Shop\t2020\t2021\n가게\t"1,234.5"\t2\n'],
  ["TSV, as its type says", "/export", "text/tab-separated-values", 'Shop\t2020\t2021\n가게\t"1,234.5"\t2\n'],
  ["CSV with a byte order mark", "/table.csv", "text/csv", `\uFEFF${text}`],
  ["UTF-16", "/table.csv", "text/csv", Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["EUC-KR, as its type says", "/table.csv", "text/csv; charset=EUC-KR", korean],
  ["a packed CSV", "/table.csv.gz", "application/gzip", gzipSync(text)],
  [
    "JSON",
    "/table.json",
    "application/json",
    '[{"shop":"가게","year":"2020","value":1234.5},{"shop":"가게","year":"2021","value":2}]',
  ],
  ["a workbook", "/table", "application/octet-stream", book],
])("csv reads %s", async (_, path, type, body) => {
  office.answer((_request, response) => send(response, type, body));
  expect(await csv({ url: office.address + path }, asking())).toEqual(tidy);
});

test("csv takes from the refresh block what a file leaves open", async () => {
  office.answer((_, response) => send(response, "text/csv", korean));
  const url = `${office.address}/table.csv`;
  await expect(csv({ url }, asking())).rejects.toThrow(
    /^sent a file that is not understood \(The encoding is unclear; .*\): write what it asks for into the refresh block/,
  );
  expect(await csv({ url, choices: { encoding: "euc-kr" } }, asking())).toEqual(tidy);
});

test.each([
  [
    "a table without names",
    "/t.csv",
    "1,2\n3,4\n",
    /^sent a file that is not understood \(Line 1 is the first of the table and has figures already/,
  ],
  [
    "an open quotation",
    "/t.csv",
    'a,b\n"x,1\n',
    /^sent a file that is not understood \(A quotation mark that opens in line 2 is not closed\): look at the address/,
  ],
  [
    "half of a gzip file",
    "/t.csv.gz",
    gzipSync(text.repeat(50)).subarray(0, 60),
    /^sent a file that is not understood \(It is not a whole gzip file/,
  ],
  [
    "a picture",
    "/t.csv",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 5]),
    /^sent a file that is not understood \(.*\): look at the address/,
  ],
  [
    "a half workbook",
    "/t.xlsx",
    Buffer.from(book).subarray(0, 200),
    /^sent a file that is not understood \(It is not a whole \.xlsx workbook/,
  ],
])("csv refuses %s in one sentence", async (_, path, body, sentence) => {
  office.answer((_request, response) => send(response, "application/octet-stream", body));
  await expect(csv({ url: office.address + path }, asking())).rejects.toThrow(sentence);
});
