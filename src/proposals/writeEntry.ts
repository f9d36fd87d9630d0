import { type Content, contentOf } from "../content/content.ts";
import { newFactId, withFact } from "./factEntry.ts";
import { missingTexts } from "./locateNumber.ts";
import { NotWritten } from "./notWritten.ts";
import type { ClaimProposal, Proposal } from "./proposal.ts";
import { type Replacement, replaceFiles } from "./replaceFiles.ts";

/** An entry of an essay's facts.yaml that is to be written. */
export interface Entry {
  readonly proposal: Proposal | ClaimProposal;
  readonly essay: string;
  /** The id asked for; else it is made from what the fact says. */
  readonly id?: string | undefined;
  /** The ids of all facts there are. */
  readonly taken: ReadonlySet<string>;
}

/** The id under which an entry is written; throws NotWritten where it may not have the one asked for. */
export function entryId({ proposal, essay, id: asked, taken }: Entry, content: Content = contentOf()): string {
  const id = proposal.fact ?? asked ?? newFactId(proposal.says.en, taken);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    throw new NotWritten(`"${id}" cannot be an id: use small letters, digits and hyphens`);
  if (proposal.fact === null && taken.has(id))
    throw new NotWritten(`there is a fact "${id}" already: choose another --id`);
  const [missing] = missingTexts(essay, content);
  if (missing) throw new NotWritten(`there is no file ${missing}: a fact is named in both texts. Write it first`);
  return id;
}

/** Writes an entry, where it is new, and the texts that name it: all files or none. */
export function writeEntry(
  { proposal, essay }: Entry,
  id: string,
  texts: readonly Replacement[],
  content: Content = contentOf(),
): void {
  const replacements = [...texts];
  const file = `src/essays/${essay}/facts.yaml`;
  try {
    if (proposal.fact === null) {
      const before = content.file(file)?.text;
      replacements.push({ file, before, after: withFact(before, id, proposal) });
    }
  } catch (error) {
    throw new NotWritten(`${file}: ${(error as Error).message}`);
  }
  try {
    replaceFiles(content, replacements);
  } catch (error) {
    throw new NotWritten((error as Error).message);
  }
}
