import { describe, expect, test } from "vitest";
import { gallery } from "../../src/charts/gallery.ts";
import { seriesOf } from "../../src/charts/points.ts";
import { type Language, languages } from "../../src/language/language.ts";

// How often all rows are told together, where a row has more than one value: two dots, two lines, a tick beside a bar.
const told: Readonly<Record<string, number>> = {
  "ranges-in-rows": 2 * 3,
  "quarters-and-a-trend": 2 * 6,
  "percent-of-a-whole": 2 + 1,
};

describe.each(gallery.map((example) => [example.name, example] as const))("%s", (name, { spec, rows }) => {
  test.each(languages)("seriesOf tells each value of every row once in %s", (language) => {
    const series = seriesOf(spec, rows, language);
    const values = series.flatMap((one) => one.points.map(({ row }) => `${one.name} ${rows.indexOf(row)}`));
    expect(values).toHaveLength(told[name] ?? rows.length);
    expect(new Set(values).size).toBe(values.length);
    expect(new Set(series.flatMap(({ points }) => points.map(({ row }) => row)))).toEqual(new Set(rows));
    // In each series, in the order of the rows.
    for (const { points } of series) {
      const places = points.map(({ row }) => rows.indexOf(row));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

/** What an example tells, a line a point: the series, then where, what and, unless it is actual, its status. */
function lines(name: string, language: Language): string[] {
  const example = gallery.find((each) => each.name === name);
  if (!example) throw new Error(name);
  return seriesOf(example.spec, example.rows, language).flatMap((series) =>
    series.points.map(({ x, y, status, statusName }) =>
      [series.name, x, y, ...(status === "actual" ? [] : [statusName ?? status])].join(" | "),
    ),
  );
}

test("seriesOf names the lines of a drawing, writes shares with their sign, and tells what is projected", () => {
  expect(lines("lines-with-status", "en")).toEqual([
    "North | 2001 | 30.0%",
    "North | 2002 | 44.0%",
    "North | 2003 | 61.4%",
    "North | 2004 | 52.0%",
    "North | 2005 | 49.0% | projection",
    "North | 2006 | 47.0% | projection",
    "South and the islands | 2001 | 12.0%",
    "South and the islands | 2002 | 19.0%",
    "South and the islands | 2004 | 33.0%",
    "South and the islands | 2005 | 40.0% | projection",
    "South and the islands | 2006 | 45.5% | projection",
  ]);
  expect(lines("lines-with-status", "ko")).toEqual([
    "북쪽 | 2001년 | 30.0%",
    "북쪽 | 2002년 | 44.0%",
    "북쪽 | 2003년 | 61.4%",
    "북쪽 | 2004년 | 52.0%",
    "북쪽 | 2005년 | 49.0% | projection",
    "북쪽 | 2006년 | 47.0% | projection",
    "남쪽과 섬 | 2001년 | 12.0%",
    "남쪽과 섬 | 2002년 | 19.0%",
    "남쪽과 섬 | 2004년 | 33.0%",
    "남쪽과 섬 | 2005년 | 40.0% | projection",
    "남쪽과 섬 | 2006년 | 45.5% | projection",
  ]);
});

test("seriesOf names two measures of named rows by their headings, and leaves out what only joins them", () => {
  expect(lines("ranges-in-rows", "en")).toEqual([
    "Printed | Users of a day | $1.2m",
    "Printed | A valuation long in words | $7.5bn",
    "Printed | Undecided | $4,000",
    "Meant | Users of a day | $120m",
    "Meant | A valuation long in words | $75bn",
    "Meant | Undecided | $40m",
  ]);
  expect(lines("ranges-in-rows", "ko")).toEqual([
    "실린 값 | 하루 이용자 | 120만 달러",
    "실린 값 | 이름이 아주 긴 기업 가치 | 75억 달러",
    "실린 값 | 미정 | 4,000달러",
    "원래 값 | 하루 이용자 | 1억 2,000만 달러",
    "원래 값 | 이름이 아주 긴 기업 가치 | 750억 달러",
    "원래 값 | 미정 | 4,000만 달러",
  ]);
});

test("seriesOf tells panels by their names, signs with what they are, and an estimate as one", () => {
  expect(lines("bars-both-ways", "en")).toEqual([
    "2001–2004 | Real growth | +5.0",
    "2001–2004 | Prices and currency taken together | −23.1",
    "2001–2004 | All | −18.1",
    "2004–2005 | Real growth | +2.7 | projection",
    "2004–2005 | Prices and currency taken together | −3.7 | projection",
    "2004–2005 | All | −1.0 | estimate",
  ]);
  expect(lines("bars-both-ways", "ko")).toEqual([
    "2001–2004 | 실질 성장 | +5.0",
    "2001–2004 | 물가와 환율을 합한 몫 | −23.1",
    "2001–2004 | 합계 | −18.1",
    "2004–2005 | 실질 성장 | +2.7 | projection",
    "2004–2005 | 물가와 환율을 합한 몫 | −3.7 | projection",
    "2004–2005 | 합계 | −1.0 | estimate",
  ]);
});

test("seriesOf writes days in words, and calls an estimate what the data call it", () => {
  expect(lines("days-and-months", "en")).toEqual([
    "counted | 10 Feb 2020 | 1,200",
    "counted | 2 Mar 2020 | 5,100",
    "estimated | 19 Feb 2020 | 5,400 | estimated",
    "estimated | 3 Mar 2020 | 5,150 | estimated",
  ]);
  expect(lines("days-and-months", "ko")).toEqual([
    "집계 | 2020년 2월 10일 | 1,200",
    "집계 | 2020년 3월 2일 | 5,100",
    "추정 | 2020년 2월 19일 | 5,400 | 추정",
    "추정 | 2020년 3월 3일 | 5,150 | 추정",
  ]);
});

test("seriesOf tells the events of a timeline with their dates and words", () => {
  expect(lines("a-timeline-of-days", "en")).toEqual([
    " | 13 Apr 2009, day 0 | A video appears",
    " | 15 Apr 2009, day 2 | An account opens",
    " | 15 Apr 2009, day 2 | An apology on video",
  ]);
  expect(lines("a-timeline-of-days", "ko")).toEqual([
    " | 2009년 4월 13일, 0일 뒤 | 영상이 올라오다",
    " | 2009년 4월 15일, 2일 뒤 | 계정을 열다",
    " | 2009년 4월 15일, 2일 뒤 | 영상으로 사과하다",
  ]);
});
