import { expect, test } from "vitest";
import { claimIn } from "../../src/proposals/claimPattern.ts";
import { findClaim } from "../../src/proposals/findClaim.ts";
import { readSearchIndex } from "../../src/proposals/findProof.ts";

test("claimIn(text) reads the claims that the search knows, in both languages, and leaves numbers alone", () => {
  const cases: readonly (readonly [string, ReturnType<typeof claimIn>])[] = [
    ["fell in every year since 2018", { kind: "every-step", up: false, since: 2018 }],
    ["2018년 이후 해마다 줄었다", { kind: "every-step", up: false, since: 2018 }],
    ["rose year after year", { kind: "every-step", up: true, since: undefined }],
    ["the largest of", { kind: "extreme", most: true }],
    ["가장 적었다", { kind: "extreme", most: false }],
    ["twice that of", { kind: "multiple", times: 2, side: "about" }],
    ["세 배가 넘는 값이다", { kind: "multiple", times: 3, side: "over" }],
    ["less than half that of 2022", { kind: "multiple", times: 0.5, side: "under" }],
    ["has never passed", { kind: "never", above: true }],
    ["한 번도 앞지르지 못했다", { kind: "never", above: true }],
    ["rose for the first time since 2012", { kind: "first-time", up: true, since: 2012, year: undefined }],
    ["2012년 이후 처음으로 늘었다", { kind: "first-time", up: true, since: 2012, year: undefined }],
    ["smaller than that of", { kind: "greater", most: false }],
    ["rose without exception since 2012", { kind: "every-step", up: true, since: 2012 }],
    ["2012년부터 빠짐없이 늘었다", { kind: "every-step", up: true, since: 2012 }],
    ["was a record high", { kind: "extreme", most: true }],
    ["an all-time low", { kind: "extreme", most: false }],
    ["never again reached that", { kind: "never-again", above: true, years: [] }],
    ["never so many again", { kind: "never-again", above: true, years: [] }],
    ["다시는 그 값에 이르지 못했다", { kind: "never-again", above: true, years: [] }],
    ["1973년만큼 적은 적은 다시는 없었다", { kind: "never-again", above: false, years: [1973] }],
    ["three quarters", undefined],
    ["세 배", undefined],
    ["over 90%", undefined],
    ["twelve", undefined],
  ];
  expect(cases.map(([text]) => [text, claimIn(text)])).toEqual(cases);
});

/** Claims as sentences make them, and what stands in the condition: of two that fit alike either may come first. */
const claims: readonly (readonly ["en" | "ko", string, string, RegExp])[] = [
  [
    "en",
    "rose every year since 2012",
    "Paid subscription units in the US",
    /bool_and\(value > before\)[\s\S]*from riaa_us_music\s+where format = 'Paid subscription' and measure = 'units' and year between 2012 and 2019/,
  ],
  [
    "ko",
    "해마다 줄었다",
    "2012년 뒤로 미국의 곡 다운로드는",
    /bool_and\(value < before\)[\s\S]*from riaa_us_music\s+where format = 'Download single' and measure = '(?:units|value)' and year between 2012 and 2019/,
  ],
  [
    "en",
    "the largest of",
    "the countries named, India, by cumulative downloads of TikTok",
    /select arg_max\(region, value\) = 'India' from tiktok_users where metric = 'cumulative_downloads' and period = '2020-04-29' and region <> 'world'/,
  ],
  [
    "ko",
    "가장 길었다",
    "1회 이용 시간은 틱톡이",
    /select arg_max\(subject, value\) = 'TikTok' from article_2020_bytedance where measure = 'session_length'/,
  ],
  [
    "en",
    "never overtaken",
    "China has never overtaken the United States by GDP at market exchange rates, IMF, October 2025",
    /bool_and\(one < other\)[\s\S]*iso3 = 'CHN'\) as one, max\(value\) filter \(iso3 = 'USA'\) as other\s+from imf_weo_(?:2025_10|editions)/,
  ],
  [
    "en",
    "never so many again",
    "In 1973 the industry sold CDs; CD units were at their peak in 2000",
    /bool_and\(value < reached\)[\s\S]*filter \(year = 2000\)[\s\S]*format = 'CD' and measure = 'units' and year >= 2000\s+\)\s+where year > 2000/,
  ],
  [
    "ko",
    "다시는 그만큼 팔리지 않았다",
    "미국 음원 시장에서 2007년의 벨소리는",
    /bool_and\(value < reached\)[\s\S]*filter \(year = 2007\)[\s\S]*format = 'Ringtones and ringbacks' and measure = '(?:units|value)' and year >= 2007/,
  ],
];
test.each(claims)("a condition for “%s: %s” is among the first five", async (language, text, sentence, condition) => {
  const index = await readSearchIndex();
  const pattern = claimIn(text);
  if (!pattern) throw new Error("no claim");
  const { proposals } = await findClaim(index, text, pattern, { language, sentence }, 5);
  expect(proposals.map(({ sql }) => sql)).toContainEqual(expect.stringMatching(condition));
  expect(proposals.every(({ value }) => value)).toBe(true);
});

test("a claim that is not so has no condition", async () => {
  const index = await readSearchIndex();
  const pattern = { kind: "every-step", up: true, since: 2000 } as const;
  const { proposals } = await findClaim(index, "rose", pattern, { language: "en", sentence: "CD units" }, 50);
  const falling = proposals.filter(({ sql }) => /from riaa_us_music\s+where format = 'CD'/.test(String(sql)));
  expect(falling).toEqual([]);
});

test("“never so many again” proposes nothing else, and nothing where a later value is higher", async () => {
  const index = await readSearchIndex();
  const pattern = claimIn("never so many again") as NonNullable<ReturnType<typeof claimIn>>;
  const found = async (sentence: string) =>
    (await findClaim(index, "never so many again", pattern, { language: "en", sentence }, 50)).proposals;
  expect(new Set((await found("CD units")).map(({ shape }) => shape))).toEqual(new Set(["never-again"]));
  // More CDs were sold in 2000 than in 1995.
  const ofCds = (await found("CD units in 1995")).filter(({ sql }) =>
    /from riaa_us_music\s+where format = 'CD'/.test(String(sql)),
  );
  expect(ofCds).toEqual([]);
});
