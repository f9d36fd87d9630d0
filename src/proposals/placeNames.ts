import { economyNames } from "../language/economies.ts";

/** What else an economy or a region is called in running text: by its people, its adjective, in short. */
const further: Readonly<Record<string, readonly string[]>> = {
  CHN: ["Chinese", "yuan"],
  USA: ["America", "American", "US", "Americans"],
  GBR: ["British", "Britain"],
  DEU: ["German"],
  IND: ["Indian"],
  JPN: ["Japanese"],
  KOR: ["Korean", "Korea", "국내", "원"],
  WLD: ["world", "세계"],
  "United States": ["America", "American", "US", "미국"],
  world: ["worldwide", "세계", "전 세계", "global"],
  international: ["abroad", "outside", "foreign", "해외"],
  India: ["인도", "Indian"],
  China: ["중국", "Chinese"],
};

/** Names of the economy or region that a value stands for; none for any other text. */
export function placeNames(value: string): string[] {
  const names = [economyNames.en[value], economyNames.ko[value]].flatMap((economy) =>
    economy ? [economy.name, economy.short, economy.plain] : [],
  );
  return [...names, ...(further[value] ?? [])];
}
