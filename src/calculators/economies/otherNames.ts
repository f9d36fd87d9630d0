/** Names that people type and that are not the ones the site writes: former, shorter and the economies' own. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  CIV: ["Ivory Coast"],
  COD: ["Congo-Kinshasa", "Zaire", "콩고 민주공화국"],
  CPV: ["Cape Verde"],
  CZE: ["Czech Republic", "체코 공화국"],
  GBR: ["Britain", "Great Britain", "UK"],
  KOR: ["Republic of Korea", "ROK", "대한민국", "남한"],
  MKD: ["Macedonia", "마케도니아"],
  MMR: ["Burma", "버마"],
  NLD: ["Holland"],
  PRK: ["DPRK", "조선민주주의인민공화국"],
  RUS: ["Russian Federation", "러시아 연방"],
  SWZ: ["Swaziland", "스와질란드"],
  TLS: ["East Timor"],
  TUR: ["Turkey"],
  USA: ["America", "United States of America", "미합중국"],
  VNM: ["Viet Nam"],
};
