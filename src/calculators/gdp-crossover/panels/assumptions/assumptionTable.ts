import type { Bilingual } from "../../../../language/language.ts";

interface AssumptionTable {
  readonly head: readonly [string, string, string, string];
  /** What, formula, unit and range, default. Blanks are filled with the estimates of the usual uncertainty. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly sourcesTitle: string;
  readonly sources: readonly (readonly [text: string, dataset: string])[];
  readonly omissionsTitle: string;
  readonly omissions: readonly string[];
  readonly edition: string;
}

/** The assumptions panel: one row per thing the model takes for granted. Between $ and $ stands a formula in TeX. */
export const assumptionTable: Bilingual<AssumptionTable> = {
  en: {
    head: ["What", "Formula", "Unit and range", "Default"],
    rows: [
      [
        "Size of the economy catching up (market)",
        "$C_t = C_{t-1}\\,(1 + g_C)(1 + p_C)(1 + f)$; $C_t$ is its size in year $t$, and $g_C$, $p_C$ and $f$ are the rates below",
        "billion current dollars; rates in percent a year",
        "{start}: {startYear}",
      ],
      [
        "Size of the economy ahead (market)",
        "$L_t = L_{t-1}\\,(1 + g_L)(1 + p_L)$; $L_t$ is its size in year $t$",
        "billion current dollars",
        "{start}: {startYear}",
      ],
      [
        "Purchasing power, constant prices",
        "$C_t = C_{t-1}\\,(1 + g_C)$; $L_t = L_{t-1}\\,(1 + g_L)$",
        "billion international dollars; dollars of the start year",
        "market dollars",
      ],
      [
        "Size per head",
        "$C_t$ and $L_t$ divided by the people of their own economy in year $t$",
        "dollars per head; people: the World Bank’s record, then the growth of the UN’s medium variant",
        "off",
      ],
      [
        "Overtaking",
        "first year with $C_t > L_t$; later changes of the lead are listed too",
        "year, up to the horizon (at most 2100)",
        "horizon 2100",
      ],
      ["Real growth", "$g_C$, $g_L$ (cg and lg in the address)", "percent a year, −10 to 20", "5.0 and 2.5"],
      [
        "Prices",
        "$p_C$, $p_L$ (cp and lp in the address): change of the GDP deflator",
        "percent a year, −10 to 30",
        "0",
      ],
      [
        "Exchange rate",
        "$f$ (fx in the address): above 0 the currency of the economy catching up rises against the dollar",
        "percent a year, −20 to 20",
        "0",
      ],
      [
        "Real exchange rate",
        "$1 + r = \\frac{(1 + f)(1 + p_C)}{1 + p_L}$ (rer in the address)",
        "percent a year, −20 to 20; takes precedence over fx",
        "follows from the three",
      ],
      [
        "Growth that slows over time",
        "$g_t = g_\\infty + (g_0 - g_\\infty) \\cdot 0.5^{(t - t_0 - 1) / h}$; $g_0$ is growth at the start, $g_\\infty$ long-run growth, $h$ the years to close half of the gap, $t_0$ the last year whose growth is given on its own, else the start",
        "percent; half-life 0.5 to 100 years",
        "none",
      ],
      [
        "Shock",
        "the size of that year and of all later ones is multiplied by 1 + the change",
        "percent, −90 to 200; up to eight",
        "none",
      ],
      [
        "Start of the Korean article of 2020",
        "2019: 14,200 and 21,200; growth 2020: +1 and −8; 2021: +8 and +4.5",
        "billion dollars; percent",
        "as printed",
      ],
      [
        "Uncertainty of the log ratio",
        "$D_t = D_{t-1} + m + e_t$, where $e_t = \\rho\\,e_{t-1} + \\sqrt{1 - \\rho^2}\\,N(0, \\sigma^2)$ is the shock of the year and $m \\sim N(0, \\sigma^2 / n')$ the error of average growth, drawn once for each path; $n' = n\\,\\frac{1 - \\rho}{1 + \\rho}$ for $n$ yearly changes on record (sd is $\\sigma$ and rho is $\\rho$ in the address)",
        "log points (100 times the natural logarithm); $\\sigma$ 0 to 30, $\\rho$ −0.95 to 0.95",
        "off; usual values by SQL from {from} to {to}: China and the United States $\\sigma$ {sd}, $\\rho$ {rho}, $n$ {years}, so $n'$ is {effective} and the standard deviation of $m$ is {meanSd}",
      ],
      ["Draws", "10,000 paths, generator sfc32, normal quantile AS 241", "seed 0 to 4,294,967,295", "seed 1"],
      [
        "Median year",
        "first year by which half of all paths have crossed; never counts as infinitely late",
        "year, or never",
        "–",
      ],
      [
        "Break-even",
        "$1 + g^* = (1 + g_C)\\,q^{-1/n}$, where $q$ is the ratio that the scenario reaches in the target year, $n$ years after the start; with growth that slows by bisection",
        "percent a year for the target year",
        "target 2040",
      ],
    ],
    sourcesTitle: "Sources",
    sources: [
      ["Size and growth of every economy:", "world-bank-2026-07"],
      ["The same by the IMF, with projections:", "imf-weo-2026-04"],
      ["Population to come:", "un-population-2024"],
      ["Series that were replaced:", "series-breaks"],
      ["Names, currencies, regions:", "world-bank-economies"],
      ["Levels, growth, deflators of October 2025:", "imf-weo-2025-10"],
      ["Earlier editions, China and the United States:", "imf-weo-editions"],
      ["World Bank levels:", "world-bank-gdp"],
      ["The Korean article of 2020:", "article-2020"],
      ["Published crossover forecasts:", "gdp-crossover-forecasts"],
      ["Retail sales:", "nbs-china-retail"],
      ["US retail sales:", "census-us-retail-annual"],
      ["Exchange rates of the retail series:", "fed-exchange-rates"],
    ],
    omissionsTitle: "What the model leaves out",
    omissions: [
      "Why economies grow: people, capital, productivity. Growth rates are set by the reader.",
      "Any link between growth, prices and the currency: each moves alone.",
      "Revisions: national accounts change for years afterwards, and purchasing-power levels change with each round of price surveys.",
      "The currency of the economy ahead when that is not the United States: the exchange rate is that of the economy catching up against the dollar.",
      "Rare extremes: random changes follow the normal distribution, so crises are rarer than in history. The past bias of forecasts is shown and not removed.",
      "Growth before the start year, which the chart shows and the path does not use.",
    ],
    edition: "Version of the model:",
  },
  ko: {
    head: ["항목", "식", "단위와 범위", "기본값"],
    rows: [
      [
        "뒤쫓는 나라의 규모(시장환율)",
        "$C_t = C_{t-1}\\,(1 + g_C)(1 + p_C)(1 + f)$. $C_t$는 $t$년의 규모이고 $g_C$, $p_C$, $f$는 아래에 있는 비율이다",
        "10억 경상 달러, 비율은 연 퍼센트",
        "{start}의 {startYear}년",
      ],
      [
        "앞선 나라의 규모(시장환율)",
        "$L_t = L_{t-1}\\,(1 + g_L)(1 + p_L)$. $L_t$는 $t$년의 규모이다",
        "10억 경상 달러",
        "{start}의 {startYear}년",
      ],
      [
        "구매력평가, 불변가격",
        "$C_t = C_{t-1}\\,(1 + g_C)$; $L_t = L_{t-1}\\,(1 + g_L)$",
        "10억 국제달러, 출발한 해의 달러",
        "시장환율 달러",
      ],
      [
        "1인당 규모",
        "$C_t$와 $L_t$를 각각 그해 그 나라의 인구로 나눈다",
        "1인당 달러. 인구는 세계은행의 기록, 그 뒤로는 유엔 중위 추계의 증가율",
        "끔",
      ],
      [
        "추월",
        "$C_t > L_t$가 처음으로 성립하는 해. 그 뒤의 추월과 다시 뒤처지는 해도 모두 적는다",
        "연도, 전망 마지막 해까지(최대 2100년)",
        "2100년까지",
      ],
      ["실질 성장률", "$g_C$, $g_L$(주소에서는 cg, lg)", "연 퍼센트, −10~20", "5.0과 2.5"],
      ["물가", "$p_C$, $p_L$(주소에서는 cp, lp): GDP 디플레이터의 변화", "연 퍼센트, −10~30", "0"],
      ["환율", "$f$(주소에서는 fx): 0보다 크면 뒤쫓는 나라 통화가 달러 대비 오른다", "연 퍼센트, −20~20", "0"],
      [
        "실질환율",
        "$1 + r = \\frac{(1 + f)(1 + p_C)}{1 + p_L}$(주소에서는 rer)",
        "연 퍼센트, −20~20. fx보다 앞선다",
        "세 값에서 따라 나온다",
      ],
      [
        "감속",
        "$g_t = g_\\infty + (g_0 - g_\\infty) \\cdot 0.5^{(t - t_0 - 1) / h}$. $g_0$은 출발할 때의 성장률, $g_\\infty$는 장기 성장률, $h$는 장기 성장률과의 차이가 절반으로 줄어드는 햇수, $t_0$은 연도별 성장률이 정해진 마지막 해(없으면 출발한 해)",
        "퍼센트, 반감기 0.5~100년",
        "없음",
      ],
      ["충격", "그해와 그 뒤의 규모에 (1 + 변화)를 곱한다", "퍼센트, −90~200, 여덟 개까지", "없음"],
      [
        "2020년 원문의 출발점",
        "2019년 14,200과 21,200. 성장률 2020년 +1과 −8, 2021년 +8과 +4.5",
        "10억 달러, 퍼센트",
        "원문에 적힌 대로",
      ],
      [
        "로그 비율의 불확실성",
        "$D_t = D_{t-1} + m + e_t$. 그해의 충격은 $e_t = \\rho\\,e_{t-1} + \\sqrt{1 - \\rho^2}\\,N(0, \\sigma^2)$, 평균 성장률의 오차는 $m \\sim N(0, \\sigma^2 / n')$이고 경로마다 한 번 뽑는다. 기록된 연간 변화가 $n$개일 때 $n' = n\\,\\frac{1 - \\rho}{1 + \\rho}$(주소에서 sd가 $\\sigma$, rho가 $\\rho$)",
        "로그포인트(자연로그의 100배), $\\sigma$ 0~30, $\\rho$ −0.95~0.95",
        "꺼짐. 켜면 {from}~{to}년에서 SQL로 구한 값. 중국과 미국은 $\\sigma$ {sd}, $\\rho$ {rho}, $n$ {years}이므로 $n'$은 {effective}, $m$의 표준편차는 {meanSd} 로그포인트",
      ],
      ["무작위 추출", "경로 1만 개, 난수 생성기 sfc32, 정규 분위수 AS 241", "시드 0~4,294,967,295", "시드 1"],
      [
        "중앙값 해",
        "경로의 절반이 앞지른 첫 해. 끝내 앞지르지 못한 경로는 무한히 늦은 것으로 친다",
        "연도 또는 없음",
        "–",
      ],
      [
        "추월에 필요한 성장률",
        "$1 + g^* = (1 + g_C)\\,q^{-1/n}$. $q$는 지금 시나리오가 목표 해에 이르는 비율, $n$은 출발한 해부터 목표 해까지의 햇수. 감속이 있으면 이분법",
        "목표 해의 연 퍼센트",
        "목표 2040년",
      ],
    ],
    sourcesTitle: "출처",
    sources: [
      ["모든 나라의 규모와 성장률:", "world-bank-2026-07"],
      ["IMF의 규모와 성장률, 전망 포함:", "imf-weo-2026-04"],
      ["앞으로의 인구:", "un-population-2024"],
      ["GDP 시계열의 단절:", "series-breaks"],
      ["이름, 통화, 지역:", "world-bank-economies"],
      ["2025년 10월판의 규모, 성장률, 디플레이터:", "imf-weo-2025-10"],
      ["중국과 미국의 지난 판:", "imf-weo-editions"],
      ["세계은행의 규모:", "world-bank-gdp"],
      ["2020년 원문:", "article-2020"],
      ["발표된 추월 전망:", "gdp-crossover-forecasts"],
      ["중국 소매판매:", "nbs-china-retail"],
      ["미국 소매판매:", "census-us-retail-annual"],
      ["소매판매에 쓴 환율:", "fed-exchange-rates"],
    ],
    omissionsTitle: "모형에 없는 것",
    omissions: [
      "성장의 원인: 인구, 자본, 생산성은 다루지 않는다. 성장률은 이용자가 정한다.",
      "성장률, 물가, 환율의 상호 작용: 하나를 바꿔도 나머지는 그대로다.",
      "통계의 수정: 국민계정은 여러 해 뒤까지 고쳐지고 구매력 기준 규모는 물가 조사 때마다 달라진다.",
      "앞선 나라가 미국이 아닐 때 그 나라의 환율 변화: 뒤쫓는 나라의 대달러 환율만 바꿀 수 있다.",
      "큰 위기: 무작위 변화가 정규분포를 따르므로 위기가 실제보다 드물게 나온다. 지난 전망이 한쪽으로 치우친 정도는 보여 주기만 하고 계산에서 보정하지 않는다.",
      "시작 연도 이전의 성장: 차트에는 표시하지만 계산에는 쓰지 않는다.",
    ],
    edition: "모형 버전:",
  },
};
