import { catalogue } from "../datasets/catalogue.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { datasetQuestion } from "./datasetQuestion.ts";
import type { ExampleQuestion } from "./exampleQuestion.ts";
import type { ChartChoice } from "./explorerState.ts";

const texts = import.meta.glob<string>("./questions/*.sql", { query: "?raw", import: "default", eager: true });

function question(id: string, en: string, ko: string, chart?: ChartChoice): ExampleQuestion {
  const sql = texts[`./questions/${id}.sql`];
  if (sql === undefined) throw new Error(`src/explorer/questions has no ${id}.sql`);
  return { id, title: { en, ko }, sql: sql.trim(), ...(chart && { chart }) };
}

const line = (x: string, y: string, colour?: string): ChartChoice => ({
  kind: "line",
  x,
  y,
  ...(colour && { colour }),
});
const dot = (x: string, y: string, colour?: string): ChartChoice => ({ kind: "dot", x, y, ...(colour && { colour }) });
const bar = (x: string, y: string, colour?: string): ChartChoice => ({ kind: "bar", x, y, ...(colour && { colour }) });

const written: readonly ExampleQuestion[] = [
  question(
    "chinaUsGdp",
    "What percentage of America’s GDP was China’s, year by year?",
    "중국 GDP는 해마다 미국의 몇 %였나?",
    line("year", "ratio"),
  ),
  question(
    "imfHorizon",
    "What ratio did each IMF edition project for its last year?",
    "IMF 전망은 판마다 마지막 해의 비율을 얼마로 보았나?",
    line("edition", "projected_ratio"),
  ),
  question(
    "twoSourcesOneGdp",
    "How far apart are the World Bank and the IMF on the same GDP?",
    "같은 GDP를 두고 세계은행과 IMF는 얼마나 다른가?",
    line("year", "imf_above_percent", "country"),
  ),
  question(
    "incomePerPerson",
    "What is GDP per head, in dollars of the year?",
    "1인당 GDP는 당시 달러로 얼마였나?",
    line("year", "usd_per_person", "country"),
  ),
  question(
    "whenChinaPasses",
    "When was China forecast to overtake America, and how many years ahead was that?",
    "중국의 추월은 언제로 전망되었고, 그때까지 몇 년이 남아 있었나?",
    dot("published_date", "years_away"),
  ),
  question(
    "retailInDollars",
    "How do retail sales compare in dollars?",
    "달러로 비교한 미국과 중국의 소매판매는?",
    line("year", "china_percent_of_us"),
  ),
  question(
    "retailForecasts",
    "How far are eMarketer’s US forecasts from the broader Census count?",
    "이마케터의 미국 소매 전망은 범위가 더 넓은 센서스 집계와 얼마나 다른가?",
  ),
  question(
    "claimsOf2020",
    "Which figures did the articles of 2020 print?",
    "2020년 원문(에세이의 출발점이 된 글)에 실린 수치는?",
  ),
  question(
    "retailInLockdown",
    "How did US retail sales change in the spring of 2020?",
    "2020년 봄, 미국 소매판매는 어떻게 되었나?",
    line("month", "change_on_year_percent"),
  ),
  question(
    "onlineShare",
    "How much of retail is online, in America and Korea?",
    "미국과 한국의 온라인 쇼핑 비중은?",
    line("period", "share_pct", "country"),
  ),
  question(
    "cdAgainstVinyl",
    "When did vinyl pass the CD in America?",
    "미국에서 LP는 언제 CD를 앞질렀나?",
    line("year", "million_units", "format"),
  ),
  question(
    "koreanAlbums",
    "How many albums were shipped in Korea each year?",
    "한국에서 음반은 해마다 몇 장 팔렸나?",
    bar("year", "copies"),
  ),
  question("recordedMusic", "What is known of recorded music worldwide?", "세계 음반 산업에 대해 알려진 수치는?"),
  question(
    "tiktokUsers",
    "How fast did TikTok grow?",
    "틱톡은 얼마나 빨리 커졌나?",
    dot("period_start", "million_people", "metric"),
  ),
  question(
    "bytedanceYears",
    "What was ByteDance’s revenue each year, and what happened then?",
    "바이트댄스의 매출과 그해의 사건은?",
    dot("period", "billion_usd", "metric"),
  ),
  question(
    "engagementSpread",
    "How far apart are the published engagement rates?",
    "발표된 참여율은 서로 얼마나 다른가?",
    bar("platform", "times_apart"),
  ),
  question("fanValue", "Is the calculation of a fan’s value correct?", "팬 한 명의 가치, 계산이 맞는가?"),
  question(
    "dominosPerStore",
    "What does a Domino’s store sell in a year?",
    "도미노피자 매장 하나는 한 해에 얼마를 파는가?",
    line("fiscal_year", "usd_per_store", "region"),
  ),
  question("fourDaysInApril", "What happened in April 2009?", "2009년 4월에 무슨 일이 있었나?"),
  question(
    "members",
    "How many users do personalized services have?",
    "개인화 서비스의 이용자는 몇 명인가?",
    line("month", "million", "service"),
  ),
  question(
    "tracedClaims",
    "Which claims about personalization could be traced?",
    "개인화에 관한 주장 가운데 출처를 찾은 것은?",
  ),
  question("telehealth", "What share of medical visits took place remotely?", "원격진료의 비중은 얼마나 되나?"),
  question(
    "lostZeros",
    "Which numbers were printed with the wrong magnitude in Korean?",
    "한국어로 옮기면서 자릿수가 틀린 숫자는?",
  ),
  question(
    "largestEconomies",
    "Which economies are the largest, and how rich are their people?",
    "어느 나라 경제가 가장 크고 국민은 얼마나 잘사나?",
    bar("economy", "billion_usd"),
  ),
  question(
    "imfAgainstWorldBank",
    "Where do the IMF and the World Bank differ most about GDP?",
    "IMF와 세계은행의 GDP가 가장 크게 다른 나라는?",
    bar("economy", "difference_percent"),
  ),
  question(
    "longRunProjections",
    "Who is expected to be the largest in 2050 and 2075?",
    "2050년과 2075년에는 어느 나라가 가장 클 것으로 보나?",
  ),
  question(
    "peopleTo2100",
    "How many people will China, India, Korea, Nigeria and the United States have?",
    "중국, 인도, 한국, 나이지리아, 미국의 인구 전망은?",
    line("year", "million_people", "economy"),
  ),
];

const asked = new Set(written.flatMap(({ sql }) => tablesOf(sql, catalogue.map(tableName))));

/** Questions to start from: those that were written, and one of its own for each dataset that none of them reads. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  ...written,
  ...catalogue.filter((descriptor) => !asked.has(tableName(descriptor))).map(datasetQuestion),
];
