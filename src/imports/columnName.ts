/** Heads of tables that Korean, Japanese and Chinese offices publish, as names of columns. */
const eastAsian: readonly (readonly [head: RegExp, name: string])[] = [
  [/^(?:연도|년도|연도별|해|年|年次|年份|年度)$/, "year"],
  [/^(?:시점|기간|시기)$/, "period"],
  [/^(?:월|월별)$/, "month"],
  [/^(?:날짜|일자|기준일)$/, "date"],
  [/^(?:분기|분기별)$/, "quarter"],
  [/^(?:행정구역|시도|지역|시군구|地区|地域|都道府県)(?:\(.*\))?별?$/, "region"],
  [/^(?:国|国家|국가|나라|국가별|국가명)$/, "country"],
  [/^(?:산업|업종|산업분류)별?$/, "industry"],
  [/^(?:품목|상품군|상품)별?$/, "product"],
  [/^(?:연령|나이|연령대|연령계층)별?$/, "age"],
  [/^(?:성별?|성)$/, "sex"],
  [/^(?:항목|계정항목|지표|指标|指標|項目)별?$/, "item"],
  [/^(?:구분|분류|유형)별?$/, "category"],
  [/^(?:단위|単位|单位)$/, "unit"],
  [/^통계표$/, "table_name"],
  [/^변환$/, "transformation"],
  [/^(?:값|수치|데이터)$/, "value"],
  [/^(?:총)?인구(?:수)?$|^総?人口$|^总人口$/, "population"],
  [/^(?:남자?|남성|男)$/, "male"],
  [/^(?:여자?|여성|女)$/, "female"],
  [/^(?:합)?계$|^총계$|^전체$/, "total"],
  [/^(?:매출액?|판매액)$/, "sales"],
  [/^(?:거래액)$/, "transactions"],
  [/^(?:비중|구성비|비율)$/, "share"],
  [/^(?:증감률|증가율)$/, "change"],
  [/^(?:가구수?)$/, "households"],
  [/^(?:사업체수?)$/, "establishments"],
  [/^(?:종사자수?)$/, "employees"],
  [/^(?:수출액?)$/, "exports"],
  [/^(?:수입액?)$/, "imports"],
];

/**
 * A head as the name of a column, in snake_case: Latin letters as they stand, a usual Korean head in English. Undefined
 * where neither gives a name: somebody must find one.
 */
export function columnName(head: string): string | undefined {
  const bare = head.replace(/[([（][^)\]）]*[)\]）]/g, " ").trim();
  const known = eastAsian.find(([pattern]) => pattern.test(bare.replace(/\s+/g, "")))?.[1];
  if (known) return known;
  if (/\p{L}/u.test(bare.replace(/\p{Script=Latin}/gu, ""))) return undefined;
  const name = bare
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/%/g, " percent ")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (name === "") return undefined;
  return /^\d/.test(name) ? `n_${name}` : name;
}

/** Names of their own for all columns: `column_2` where a head gives none, `name_2` where another has it already. */
export function columnNames(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head, i) => {
    const wanted = columnName(head) ?? `column_${i + 1}`;
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
    taken.add(name);
    return name;
  });
}
