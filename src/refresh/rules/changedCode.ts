import { type Edition, subjectOf } from "../edition.ts";
import { ifMeant, type Rule } from "./rule.ts";

/** Something that is gone, and something new with the same times: a country whose code was changed. */
export const changedCode: Rule = ({ before, after }) => {
  const [was, is] = [timesBySubject(before), timesBySubject(after)];
  const fresh = [...is].filter(([subject]) => !was.has(subject));
  for (const [old, times] of was) {
    if (is.has(old)) continue;
    const [heir] = fresh.find(([, own]) => times.size > 0 && share(times, own) >= 0.8) ?? [];
    if (heir !== undefined)
      return `has no ${old} any more but ${heir} with the same times: if the code was changed, write the old one in refresh.sql or the new one throughout the site, and ${ifMeant}`;
  }
  return undefined;
};

function timesBySubject(edition: Edition): Map<string, Set<string>> {
  const times = new Map<string, Set<string>>();
  for (const row of edition.rows.values()) {
    const subject = subjectOf(edition, row);
    const own = times.get(subject) ?? new Set();
    times.set(subject, own.add(edition.time === undefined ? "" : (row[edition.time] ?? "")));
  }
  return times;
}

function share(of: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...of].filter((each) => others.has(each)).length / of.size;
}
