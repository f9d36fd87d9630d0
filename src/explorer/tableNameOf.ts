/** Words that cannot name a table without quotes, as far as file names are likely to hold them. */
const reserved = new Set(
  "all and as case column create default desc distinct else end false from group having in into join limit not null offset on or order select table then to true union unique user using values when where with".split(
    " ",
  ),
);

/**
 * A table name for a file: its own, in lower case, letters and digits of any script kept, everything else an
 * underscore. `taken` names get a number.
 */
export function tableNameOf(file: string, taken: readonly string[]): string {
  const stem = file
    .normalize("NFC")
    .replace(/\.gz$/i, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  const named = stem === "" || /^\p{N}/u.test(stem) || reserved.has(stem) ? `file_${stem}`.replace(/_$/, "") : stem;
  let name = named;
  for (let n = 2; taken.includes(name); n++) name = `${named}_${n}`;
  return name;
}
