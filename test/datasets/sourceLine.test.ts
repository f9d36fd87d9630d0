import { expect, test } from "vitest";
import { datasetNamed } from "../../src/datasets/catalogue.ts";
import { sourceLine } from "../../src/datasets/sourceLine.ts";

test("sourceLine(descriptor, language) is publisher, title and edition", () => {
  const descriptor = datasetNamed("imf-weo-2025-10");
  expect(sourceLine(descriptor, "en")).toBe(
    "International Monetary Fund, World Economic Outlook Database, October 2025",
  );
  expect(sourceLine(descriptor, "ko")).toBe("국제통화기금(IMF), 세계경제전망 데이터베이스, 2025년 10월판");
});

test("sourceLine(descriptor, language) of a table compiled from several publishers names no single source", () => {
  expect(sourceLine(datasetNamed("tiktok-users"), "en")).toBe(
    "TikTok court filings; Sensor Tower; press, 2018 to January 2026",
  );
});

test("sourceLine(descriptor, language) does not say a publisher twice that its source's title begins with", () => {
  const descriptor = { ...datasetNamed("article-2020") };
  const line = sourceLine(descriptor, "en");
  expect(line.startsWith("Happist")).toBe(true);
  expect(line.match(/Happist/g)).toHaveLength(1);
});
