/**
 * Column names as a table can have them: trimmed, none empty, none equal to another but for case, since SQL does not
 * tell those apart.
 */
export function distinctNames(given: readonly (string | null)[]): string[] {
  const wanted = given.map((name, i) => name?.trim().normalize("NFC") || `column${i + 1}`);
  const taken = new Set<string>();
  const all = new Set(wanted.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let made = name;
    for (let n = 2; taken.has(made.toLowerCase()); n++) {
      const next = `${name}_${n}`;
      if (!all.has(next.toLowerCase())) made = next;
    }
    taken.add(made.toLowerCase());
    return made;
  });
}
