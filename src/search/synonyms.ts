/**
 * What one thing is called, in both languages: 케이팝 asks for K-pop too. Only names that say the same wherever the site
 * uses them; a wider or a narrower word is another subject.
 */
export const synonyms: readonly (readonly string[])[] = [
  ["K-pop", "K pop", "케이팝", "K팝"],
  ["e-commerce", "online shopping", "전자상거래", "온라인 쇼핑"],
  ["GDP", "gross domestic product", "국내총생산"],
  ["PPP", "purchasing power parity", "구매력평가"],
  ["IMF", "International Monetary Fund", "국제통화기금"],
  ["World Bank", "세계은행"],
  ["AI", "artificial intelligence", "인공지능"],
  ["US", "USA", "United States", "America", "미국"],
  ["China", "중국"],
  ["Korea", "South Korea", "한국"],
  ["Japan", "일본"],
  ["India", "인도"],
  ["Germany", "독일"],
  ["ByteDance", "바이트댄스"],
  ["TikTok", "틱톡"],
  ["Domino’s", "도미노피자", "도미노"],
  ["Spotify", "스포티파이"],
  ["telehealth", "telemedicine", "원격의료", "원격진료"],
  ["vinyl", "LP"],
  ["crossover", "overtaking", "추월"],
  ["retail sales", "소매판매"],
  ["exchange rate", "환율"],
  ["growth rate", "성장률"],
  ["yuan", "renminbi", "위안화"],
  ["KPI", "key performance indicator", "핵심성과지표"],
  ["LTV", "lifetime value", "생애 가치"],
  ["CPM", "cost per thousand", "cost per mille"],
  ["ROI", "return on investment", "투자수익률"],
];
