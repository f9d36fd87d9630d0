/** A source of chance that gives the same again for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: <T>(from: readonly T[]): T => from[below(from.length)] as T };
}

export type Chance = ReturnType<typeof chance>;

/** A type of DuckDB with a way to invent values of it as SQL. */
export interface RandomType {
  readonly sql: string;
  value(random: Chance): string;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const digits = (random: Chance, count: number) => Array.from({ length: count }, () => random.below(10)).join("");

/** A whole number between the ends of a type of so many bits, its ends among them often. */
function integer(sql: string, bits: number, isSigned: boolean): RandomType {
  const low = isSigned ? -(2n ** BigInt(bits - 1)) : 0n;
  const high = 2n ** BigInt(isSigned ? bits - 1 : bits) - 1n;
  const near = [low, low + 1n, high, high - 1n, 0n, 1n, 9007199254740991n, 9007199254740992n, -9007199254740993n];
  return {
    sql,
    value(random) {
      const value = random.below(3) === 0 ? random.pick(near) : BigInt(digits(random, 1 + random.below(39)));
      const sign = isSigned && random.below(2) === 0 ? -1n : 1n;
      const fitting = value < low || value > high ? (value < 0n ? -value : value) % (high + 1n) : value;
      return `${text(String(fitting < 0n ? fitting : sign * fitting))}::${sql}`;
    },
  };
}

function decimal(width: number, scale: number): RandomType {
  const sql = `DECIMAL(${width},${scale})`;
  return {
    sql,
    value(random) {
      const count = random.below(4) === 0 ? width : 1 + random.below(width);
      const all = (random.below(6) === 0 ? "9".repeat(count) : digits(random, count)).padStart(scale + 1, "0");
      const whole = all.slice(0, all.length - scale).slice(-Math.max(1, width - scale));
      const point = scale === 0 ? "" : `.${all.slice(-scale)}`;
      // A type without room before its point holds fractions alone.
      const shown = `${width === scale ? "0" : whole}${point}`;
      return `${text(`${random.below(2) ? "-" : ""}${shown}`)}::${sql}`;
    },
  };
}

function floating(sql: "DOUBLE" | "FLOAT", most: number): RandomType {
  const ends = [
    "nan",
    "inf",
    "-inf",
    "0",
    "-0",
    "1",
    "-1",
    "0.1",
    "1e15",
    "1e16",
    "1e17",
    "123456789.125",
    "1e-4",
    "1e-5",
  ];
  return {
    sql,
    value(random) {
      if (random.below(3) === 0) return `${text(random.pick(ends))}::${sql}`;
      const power = random.below(2 * most) - most;
      return `${text(`${random.below(2) ? "-" : ""}${random.below(10)}.${digits(random, 1 + random.below(17))}e${power}`)}::${sql}`;
    },
  };
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

const day = (random: Chance) => {
  const year = random.pick([1, 999, 1677, 1900, 1969, 1970, 2000, 2024, 2262, 9999, 10000, 12345]);
  return `${pad(year, 4)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
};
const clock = (random: Chance, places: number) => {
  const time = [24, 60, 60].map((most) => pad(random.pick([0, most - 1, random.below(most)]))).join(":");
  const fraction = random.pick(["", "0", "5", "000001", "999999", digits(random, 6)]).slice(0, places);
  return fraction && places > 0 ? `${time}.${fraction}` : time;
};
const dated = (sql: string, value: (random: Chance) => string, ends: readonly string[]): RandomType => ({
  sql,
  value: (random) => `${text(random.below(5) === 0 ? random.pick(ends) : value(random))}::${sql}`,
});

const forever = ["infinity", "-infinity", "1970-01-01", "0044-03-15 (BC)"];
const moment = (places: number) => (random: Chance) => `${day(random)} ${clock(random, places)}`;
const offset = (random: Chance) =>
  `${random.pick(["+", "-"])}${pad(random.below(14))}${random.pick(["", ":30", ":45", ":00"])}`;

const times: readonly RandomType[] = [
  dated("DATE", day, [...forever, "5877642-06-25 (BC)", "5881580-07-10"]),
  dated("TIME", (random) => clock(random, 6), ["00:00:00", "24:00:00", "23:59:59.999999"]),
  dated("TIME WITH TIME ZONE", (random) => clock(random, 6) + offset(random), [
    "00:00:00+00",
    "23:59:59.999999-15:59:59",
  ]),
  dated("TIMESTAMP", moment(6), [...forever, "294247-01-10 04:00:54.775806", "290309-12-22 (BC) 00:00:00"]),
  dated("TIMESTAMP_S", moment(0), forever),
  dated("TIMESTAMP_MS", moment(3), forever),
  dated(
    "TIMESTAMP_NS",
    (random) =>
      `${random.pick([1678, 1969, 1970, 2024, 2261])}-03-0${1 + random.below(9)} ${clock(random, 0)}.${digits(random, 9)}`,
    ["infinity", "-infinity", "1970-01-01"],
  ),
  dated("TIMESTAMP WITH TIME ZONE", (random) => moment(6)(random) + offset(random), [
    "infinity",
    "-infinity",
    "1970-01-01 00:00:00+00",
  ]),
  {
    sql: "INTERVAL",
    value(random) {
      const part = (unit: string, most: number) =>
        `${random.below(3) === 0 ? 0 : random.below(2 * most) - most} ${unit}`;
      const parts = [
        part("years", 300),
        part("months", 30),
        part("days", 900),
        part("hours", 2000),
        part("seconds", 90),
        part("microseconds", 2e6),
      ];
      return `interval ${text(parts.filter(() => random.below(2)).join(" ") || "0 days")}`;
    },
  },
];

const characters = [
  "a",
  "B",
  "0",
  " ",
  ",",
  '"',
  "'",
  "\\",
  "\n",
  "\t",
  "[",
  "]",
  "{",
  "}",
  "(",
  ")",
  ":",
  "=",
  "한",
  "é",
  "😀",
  "-",
  "+",
  "@",
  "null",
  "NULL",
  ";",
  "--",
];
const word = (random: Chance) => Array.from({ length: random.below(7) }, () => random.pick(characters)).join("");
const hex = (random: Chance, bytes: number) =>
  Array.from({ length: bytes }, () => `\\x${random.below(256).toString(16).padStart(2, "0").toUpperCase()}`).join("");

const texts: readonly RandomType[] = [
  { sql: "VARCHAR", value: (random) => text(word(random)) },
  { sql: "BLOB", value: (random) => `${text(hex(random, random.below(6)))}::BLOB` },
  {
    sql: "BIT",
    value: (random) => `${text(Array.from({ length: 1 + random.below(70) }, () => random.below(2)).join(""))}::BIT`,
  },
  {
    sql: "UUID",
    value: (random) => `${text(Array.from({ length: 32 }, () => random.below(16).toString(16)).join(""))}::UUID`,
  },
  {
    sql: "ENUM('a', 'it''s', '한국', '')",
    value: (random) => `${text(random.pick(["a", "it's", "한국", ""]))}::ENUM('a', 'it''s', '한국', '')`,
  },
  { sql: "BOOLEAN", value: (random) => random.pick(["true", "false"]) },
];

const numbers: readonly RandomType[] = [
  ...([8, 16, 32, 64, 128] as const).flatMap((bits, i) => [
    integer(["TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"][i] as string, bits, true),
    integer(["UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"][i] as string, bits, false),
  ]),
  ...(
    [
      [4, 1],
      [4, 4],
      [9, 0],
      [9, 3],
      [18, 2],
      [18, 18],
      [19, 7],
      [38, 0],
      [38, 19],
      [38, 38],
    ] as const
  ).map(([width, scale]) => decimal(width, scale)),
  floating("DOUBLE", 308),
  floating("FLOAT", 37),
];

/** Every type of DuckDB that is not nested. */
export const plainTypes: readonly RandomType[] = [...numbers, ...times, ...texts];

const orNull = (type: RandomType, random: Chance) =>
  type.sql !== "" && random.below(6) === 0 ? `null::${type.sql}` : type.value(random);

/** A nested type, of plain ones or of such again. */
export function nestedType(random: Chance, depth: number, isOutermost = true): RandomType {
  const inner = () =>
    depth > 0 && random.below(3) === 0 ? nestedType(random, depth - 1, false) : random.pick(plainTypes);
  // A struct without names has a type that SQL cannot write, so it stands in no other.
  const kind = random.pick(["list", "array", "struct", "map", "union", ...(isOutermost ? ["row"] : [])]);
  if (kind === "list" || kind === "array") {
    const item = inner();
    const size = 1 + random.below(3);
    const sql = `${item.sql}[${kind === "array" ? size : ""}]`;
    const items = (chance: Chance) =>
      Array.from({ length: kind === "array" ? size : chance.below(4) }, () => orNull(item, chance));
    return { sql, value: (chance) => `[${items(chance).join(", ")}]::${sql}` };
  }
  if (kind === "map") {
    const [key, item] = [random.pick(plainTypes.filter(({ sql }) => /VARCHAR|INT|DATE|DECIMAL/.test(sql))), inner()];
    return {
      sql: `MAP(${key.sql}, ${item.sql})`,
      value(chance) {
        const keys = [...new Set(Array.from({ length: chance.below(3) }, () => key.value(chance)))];
        // Two texts may be one value, which a map refuses.
        const one = keys.slice(0, 1);
        return `map([${one.join(", ")}]::${key.sql}[], [${one.map(() => orNull(item, chance)).join(", ")}]::${item.sql}[])`;
      },
    };
  }
  if (kind === "row") {
    const items = Array.from({ length: 1 + random.below(3) }, inner);
    return { sql: "", value: (chance) => `row(${items.map((item) => orNull(item, chance)).join(", ")})` };
  }
  const names = ["a", "2020", "b c", '한"국', "__proto__", "A'b"].filter((_, i) => i < 1 + random.below(6));
  const members = names.map((name) => ({ name: `"${name.replaceAll('"', '""')}"`, type: inner() }));
  if (kind === "struct") {
    return {
      sql: `STRUCT(${members.map(({ name, type }) => `${name} ${type.sql}`).join(", ")})`,
      value: (chance) =>
        `struct_pack(${members.map(({ name, type }) => `${name} := ${orNull(type, chance)}`).join(", ")})`,
    };
  }
  const sql = `UNION(${members.map(({ name, type }) => `${name} ${type.sql}`).join(", ")})`;
  return {
    sql,
    value(chance) {
      const { name, type } = chance.pick(members);
      return `union_value(${name} := ${orNull(type, chance)})::${sql}`;
    },
  };
}
