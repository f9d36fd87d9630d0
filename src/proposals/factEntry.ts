import { Document, parseDocument, Scalar, type YAMLMap } from "yaml";
import type { ClaimProposal, Proposal } from "./proposal.ts";

const head = "# yaml-language-server: $schema=../../facts/facts.schema.json\n";

/**
 * facts.yaml with a fact added at its end. What stood there before stays to the letter, comments and layout included.
 * Throws when the file is no list of facts to which one can be added.
 */
export function withFact(text: string | undefined, id: string, proposal: Proposal | ClaimProposal): string {
  const before = text === undefined || text.trim() === "" ? (text ?? head) : text.endsWith("\n") ? text : `${text}\n`;
  const after = `${before}\n${factEntry(id, proposal)}`;
  const [old, written] = [parseDocument(before, { merge: true }), parseDocument(after, { merge: true })];
  const [fault] = written.errors;
  if (fault) throw new Error(`a fact cannot be added: ${fault.message.split("\n")[0]}`);
  const [had, has] = [old.toJS() ?? {}, written.toJS()] as [Record<string, unknown>, Record<string, unknown>];
  if (JSON.stringify({ ...had, [id]: has[id] }) !== JSON.stringify(has))
    throw new Error("a fact cannot be added at its end");
  return after;
}

/** The entry of one fact or claim, as facts are written. */
export function factEntry(id: string, proposal: Proposal | ClaimProposal): string {
  const { says, kind, sql } = proposal;
  const ground =
    proposal.unit === null
      ? { claim: sql }
      : { unit: proposal.unit, ...(proposal.unit === "year" ? {} : { digits: proposal.digits }), kind, sql };
  const document = new Document({ [id]: { says, ...ground } });
  const said = document.getIn([id, "says"], true) as YAMLMap;
  said.flow = true;
  for (const pair of said.items) (pair.value as Scalar).type = Scalar.QUOTE_DOUBLE;
  return document.toString({ lineWidth: 0 });
}

/** An id for a new fact from what it says, of at most `longest` letters, that no fact has yet. */
export function newFactId(says: string, taken: ReadonlySet<string>, longest = 48): string {
  const words = says
    .replace(/\s*\([^)]*\)$/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’']/g, "")
    .match(/[a-z0-9]+/g);
  let id = "";
  for (const word of words ?? ["fact"]) {
    if (/^(?:the|of|a|in|as|at)$/.test(word)) continue;
    if (id.length + word.length >= longest) break;
    id += `${id ? "-" : ""}${word}`;
  }
  if (!taken.has(id)) return id;
  for (let i = 2; ; i++) if (!taken.has(`${id}-${i}`)) return `${id}-${i}`;
}
