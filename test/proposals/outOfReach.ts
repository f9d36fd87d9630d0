/** Published facts whose SQL has a shape that the search does not know, by the shape. Every other one counts as reachable. */
export const outOfReach: Readonly<Record<string, readonly string[]>> = {
  "two tables, or a table joined with itself": [
    "us-per-store-real",
    "intl-per-store-real",
    "people-per-us-store-2010",
    "people-per-us-store-2023",
    "us-sub-passes-cd",
    "crossing-with-still-prices",
    "appreciation-for-2035",
  ],
  "a fitted trend": [
    "curve-growth",
    "curve-2026-q2",
    "miss-line",
    "miss-curve",
    "least-ahead-line-2026",
    "most-ahead-line-2026",
  ],
  "three or more cells, or two columns multiplied": [
    "shop-sales-2020-q2",
    "shop-sales-2022-q2",
    "shop-sales-growth-to-2022",
    "shop-sales-growth-to-2024",
    "per-head-ppp-2025",
    "article-growth-gap",
    "sums-wrong",
  ],
  "two cells that differ in two keys": ["bd-price-2018", "bd-price-2023"],
  "a question over rows that the SQL makes first": [
    "market-peak-year",
    "ppp-later-editions",
    "ppp-crossing-year-elsewhere",
  ],
  "a condition with a list, a range or a pattern": [
    "evidence-untraced",
    "forecasts-since-2022",
    "forecasts-without-a-year",
    "soonest-since-2022",
    "us-vinyl-passes",
  ],
  "a span between two dates": ["tt-filing-months", "back-years"],
  "a date, which is no number": ["tt-india-ban", "tt-venture-date", "dominos-video-day", "dominos-apology-day"],
};
