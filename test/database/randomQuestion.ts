import { type Chance, nestedType, plainTypes, type RandomType } from "./randomValues.ts";

/** Names that answers stumble over: twice the same, like numbers, taken by a later one, of objects' own. */
const names = ["2020", "a", "a", "a_2", "__proto__", 'q"u', "b,c", "1", "한국", "=1+1", ""];

/** A question that gives `rows` values of each type, some of them null; no type that SQL cannot write is null. */
function questionOf(random: Chance, types: readonly RandomType[], rows: number): string {
  const value = (type: RandomType) =>
    type.sql !== "" && random.below(12) === 0 ? `null::${type.sql}` : type.value(random);
  const lines = Array.from({ length: rows }, () => `(${types.map(value).join(", ")})`);
  const columns = types.map((_, i) => {
    const name = names[i % names.length] || `column ${i}`;
    return `c${i} as "${name.replaceAll('"', '""')}"`;
  });
  return `select ${columns.join(", ")} from (values ${lines.join(",\n")}) t(${types.map((_, i) => `c${i}`).join(", ")})`;
}

/** Questions of at least `cells` values of every plain type and of nested ones; a quarter are nested. */
export function randomQuestions(random: Chance, cells: number): string[] {
  const rows = 24;
  const plain = Math.ceil((cells * 3) / 4 / rows / plainTypes.length);
  const nestedColumns = 18;
  const nested = Math.ceil(cells / 4 / rows / nestedColumns);
  return [
    ...Array.from({ length: plain }, () => questionOf(random, plainTypes, rows)),
    ...Array.from({ length: nested }, () =>
      questionOf(
        random,
        Array.from({ length: nestedColumns }, () => nestedType(random, 2)),
        rows,
      ),
    ),
  ];
}
