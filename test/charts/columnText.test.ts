import { expect, test } from "vitest";
import {
  cellText,
  decimalsOf,
  fillText,
  labelIn,
  labelText,
  nameOf,
  sourceColumn,
  tickText,
  valueIn,
} from "../../src/charts/columnText.ts";
import type { ColumnsWords, ColumnWords } from "../../src/charts/schema.ts";

const heading = { en: "Heading", ko: "이름" };
const column = (more: Partial<ColumnWords> = {}): ColumnWords => ({ heading, ...more });
const columns: ColumnsWords = {
  year: column({ unit: "year" }),
  revenue: column({ unit: "usd-billion", digits: [0, 1], qualifier: "hedge" }),
  share: column({ unit: "percent", digits: 1 }),
  event: column({ column: { en: "event_en", ko: "event_ko" } }),
  dollars: column({ column: "revenue", unit: "usd-billion" }),
  place: column({
    values: {
      north: { en: "North of the river", ko: "강 북쪽", short: { en: "North", ko: "북쪽" } },
      "2": { en: "two", ko: "둘" },
    },
  }),
  quarter: column({ time: "quarter" }),
};
const row = {
  year: 2021,
  revenue: 58,
  hedge: "about",
  share: 6.25,
  event_en: "A ban",
  event_ko: "금지",
  place: "north",
};

test("sourceColumn is the column itself, another one, or one in each language", () => {
  expect(["year", "dollars", "unknown"].map((name) => sourceColumn(name, columns, "en"))).toEqual([
    "year",
    "revenue",
    "unknown",
  ]);
  expect([sourceColumn("event", columns, "en"), sourceColumn("event", columns, "ko")]).toEqual([
    "event_en",
    "event_ko",
  ]);
  expect([valueIn(row, "dollars", columns, "en"), valueIn(row, "event", columns, "ko")]).toEqual([58, "금지"]);
});

test("nameOf is the name of a value, short where asked, a period in words, and else the value", () => {
  expect([nameOf("north", columns.place, "en"), nameOf("north", columns.place, "ko")]).toEqual([
    "North of the river",
    "강 북쪽",
  ]);
  expect([nameOf("north", columns.place, "en", true), nameOf("2", columns.place, "en", true)]).toEqual([
    "North",
    "two",
  ]);
  expect([nameOf("2024-Q4", columns.quarter, "en"), nameOf("2024-Q4", columns.quarter, "ko")]).toEqual([
    "Q4 2024",
    "2024년 4분기",
  ]);
  expect([
    nameOf("2024-10", column({ time: "month" }), "en"),
    nameOf("2024-10", column({ time: "month" }), "en", true),
  ]).toEqual(["October 2024", "Oct 2024"]);
  expect([
    nameOf("2009-04-13", column({ unit: "date" }), "en"),
    nameOf("2009-04-13", column({ unit: "date" }), "ko"),
  ]).toEqual(["13 April 2009", "2009년 4월 13일"]);
  expect(["south", 7, true].map((value) => nameOf(value, columns.place, "en"))).toEqual(["south", "7", "true"]);
  expect([null, undefined].map((value) => nameOf(value, columns.place, "ko"))).toEqual(["–", "–"]);
});

test.each<[number, Pick<ColumnWords, "digits" | "unit">, number | undefined]>([
  [5.69, { digits: [2, 3] }, 2],
  [3.7, { digits: [2, 3] }, 2],
  [0.064, { digits: [2, 3] }, 3],
  [0.12345, { digits: [2, 3] }, 3],
  [0.0601, { digits: [2, 3] }, 2],
  [8, { digits: [0, 1] }, 0],
  [76.71, { digits: 1 }, 1],
  [5143, { digits: 0 }, 0],
  [12, {}, undefined],
  [12.34, {}, 1],
  [5143, { unit: "units" }, 0],
  [2, { unit: "rank" }, 0],
  [5, { unit: "percent" }, 1],
  [13.2, { unit: "usd-billion" }, 1],
])("decimalsOf(%d, %j) is %s", (value, words, wanted) => expect(decimalsOf(value, words)).toBe(wanted));

test.each<[unknown, ColumnWords, en: string, ko: string]>([
  [2021, column({ unit: "year" }), "2021", "2021"],
  [76.71, column({ unit: "percent", digits: 1 }), "76.7", "76.7"],
  [1234567, column({ unit: "units" }), "1,234,567", "123만 4,567"],
  [54793729, column({ unit: "people" }), "54,793,729", "5,479만 3,729"],
  [1e9, column({ unit: "people" }), "1,000,000,000", "10억"],
  [-414400000, column({ unit: "downloads" }), "−414,400,000", "−4억 1,440만"],
  [18985, column({ unit: "usd", digits: 0 }), "18,985", "1만 8,985달러"],
  [12345.67, column({ unit: "usd", digits: 2 }), "12,345.67", "1만 2,345.67달러"],
  [20000.5, column({ unit: "usd", digits: 1 }), "20,000.5", "2만 0.5달러"],
  [3.125, column({ unit: "usd", digits: [2, 3] }), "3.125", "3.125달러"],
  [600000, column({ digits: [0, 3] }), "600,000", "60만"],
  [22000, column({ heading: { en: "Million dollars", ko: "백만 달러" }, digits: 0 }), "22,000", "22,000"],
  [2.7, column({ digits: 1, signed: true }), "+2.7", "+2.7"],
  [-3.7, column({ digits: 1, signed: true }), "−3.7", "−3.7"],
  [0, column({ digits: 1, signed: true }), "0.0", "0.0"],
  [2, column({ values: { "2": { en: "two", ko: "둘" } } }), "two", "둘"],
  ["2024-Q4", column({ time: "quarter" }), "Q4 2024", "2024년 4분기"],
  ["2024-10", column({ time: "month" }), "October 2024", "2024년 10월"],
  [null, column({ unit: "percent" }), "–", "–"],
  [48, column({ unit: "usd-billion" }), "48.0", "480억 달러"],
  [1274.34, column({ unit: "usd-billion", digits: 1 }), "1,274.3", "1조 2,743억 달러"],
  [0.04, column({ unit: "usd-billion", digits: 1 }), "0.0", "0달러"],
  [672.895, column({ unit: "usd-thousand" }), "672.9", "67만 2,900달러"],
  [24.56, column({ unit: "million-units", digits: 1 }), "24.6", "2,460만"],
  [-3.7, column({ unit: "krw-trillion", digits: 1, signed: true }), "−3.7", "−3조 7,000억 원"],
  [2.5, column({ unit: "million-people", signed: true }), "+2.5", "+250만"],
])("cellText(%j) in its column is %s and %s", (value, words, en, ko) => {
  expect([cellText(value, words, "en"), cellText(value, words, "ko")]).toEqual([en, ko]);
});

test.each<[unknown, ColumnWords, en: string, ko: string]>([
  [2021, column({ unit: "year" }), "2021", "2021년"],
  [13214.7, column({ unit: "usd-million" }), "$13.2bn", "132억 달러"],
  [34.3, column({ unit: "usd-billion", digits: [0, 1] }), "$34.3bn", "343억 달러"],
  [8, column({ unit: "usd-billion", digits: [0, 1] }), "$8bn", "80억 달러"],
  [672.895, column({ unit: "usd-thousand" }), "$673,000", "67만 3,000달러"],
  [76.7, column({ unit: "percent", digits: 1 }), "76.7%", "76.7%"],
  [5, column({ digits: 1, signed: true }), "+5.0", "+5.0"],
  [-12.2, column({ digits: 1, signed: true }), "−12.2", "−12.2"],
  ["2024-10", column({ time: "month" }), "Oct 2024", "2024년 10월"],
  [undefined, column(), "–", "–"],
])("labelText(%j) in its column is %s and %s", (value, words, en, ko) => {
  expect([labelText(value, words, "en"), labelText(value, words, "ko")]).toEqual([en, ko]);
});

test.each<[string | null, en: string, ko: string]>([
  ["about", "about $58bn", "약 580억 달러"],
  ["more-than", "over $58bn", "580억 달러 넘음"],
  ["less-than", "under $58bn", "580억 달러 미만"],
  ["nearly", "nearly $58bn", "580억 달러 가까이"],
  ["exact", "$58bn", "580억 달러"],
  [null, "$58bn", "580억 달러"],
])("labelIn puts the hedge %s before or after the value", (hedge, en, ko) => {
  const hedged = { ...row, hedge };
  expect([labelIn(hedged, "revenue", columns, "en"), labelIn(hedged, "revenue", columns, "ko")]).toEqual([en, ko]);
});

test("tickText is bare where the axis says the unit by where it stands", () => {
  expect([tickText(2021, "year", "ko"), tickText(20, "years", "ko"), tickText(2, "times", "ko")]).toEqual([
    "2021",
    "20",
    "2",
  ]);
  expect([tickText(20, "percent", "en"), tickText(5, "usd-billion", "en"), tickText(5, "usd-billion", "ko")]).toEqual([
    "20%",
    "$5bn",
    "50억 달러",
  ]);
  expect([tickText(-10, undefined, "en"), tickText(0.30000000000000004, undefined, "en")]).toEqual(["−10", "0.3"]);
});

test("fillText writes columns of a row as labels do, with the decimals asked for, and leaves what it does not know", () => {
  expect(fillText("{share} in {year}", row, columns, "en")).toBe("6.3% in 2021");
  expect(fillText("{year} {share:0}", row, columns, "ko")).toBe("2021년 6%");
  expect(fillText("{revenue}: {event}, {place}", row, columns, "en")).toBe("about $58bn: A ban, North");
  expect(fillText("{share:short|은/는} {year|이/가}", row, columns, "ko")).toBe("6.3%는 2021년이");
  expect(fillText("{nosuch} {share:x} { year }", row, columns, "en")).toBe("{nosuch} {share:x} { year }");
});
