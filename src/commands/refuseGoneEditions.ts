import type { Content } from "../content/content.ts";
import { absentParts } from "../datasets/absentParts.ts";
import { lookForParts, pulledFiles } from "../datasets/storeFaults.ts";
import { stop } from "./stop.ts";

/**
 * Ends a command that compares with an older revision where the parts of an edition of then cannot be had: a pull brings
 * today's rows, and not those. What is today's edition too is left to be told as that.
 */
export async function refuseGoneEditions(before: Content, after: Content, revision: string): Promise<void> {
  await lookForParts(before);
  const today = new Set(pulledFiles(after).map(({ parts }) => parts.hash));
  const gone = pulledFiles(before).filter(
    ({ descriptor: { name }, parts }) => absentParts(before).has(name) && !today.has(parts.hash),
  );
  if (gone.length === 0) return;
  const told = gone.map(({ descriptor: { name, edition } }) => {
    const { message } = absentParts(before).get(name) ?? { message: "" };
    return `${name} was that of ${edition.en} at ${revision}, whose rows cannot be had: ${message}.`;
  });
  stop(
    `${told.join("\n")}\nTo pull brings today's rows and not those: bring the files back from a copy of the store, or name a later revision.`,
  );
}
