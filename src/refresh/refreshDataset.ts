import { buildDay } from "../content/buildDay.ts";
import { type Content, contentOf, type DatasetFolder } from "../content/content.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";
import type { Refresh } from "../datasets/refresh.ts";
import type { Ask } from "./ask.ts";
import { compareEditions, isUnchanged } from "./compareEditions.ts";
import { connectors } from "./connectors/connectors.ts";
import { type Edition, editionOf } from "./edition.ts";
import { editionCsv } from "./editionCsv.ts";
import { latestYears } from "./latestYears.ts";
import { besideName } from "./newDescriptor.ts";
import { type NewEdition, newEdition } from "./newEdition.ts";
import { isLater, isOfLaterMonth, scheduledVersion } from "./nextVersion.ts";
import { otherShape } from "./otherShape.ts";
import { RefreshError } from "./refreshError.ts";
import { ifMeant } from "./rules/rule.ts";
import { reasonToRefuse } from "./rules/rules.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { tidy } from "./tidy.ts";
import { withoutColumns } from "./withoutColumns.ts";

export interface RefreshSpec {
  readonly content?: Content;
  readonly ask: Ask;
  /** As 2026-11-30. */
  readonly today: string;
  /** Whether somebody has looked at what only the edition before speaks against. */
  readonly isAccepted?: boolean;
  /** The address of a copy, where the answer was read there today and not at the publisher's. */
  readonly copy?: string;
}

/** What came of a dataset; nothing is written yet. */
export type Outcome =
  | { readonly kind: "current"; readonly name: string; readonly says: string }
  | { readonly kind: "refused"; readonly name: string; readonly says: string }
  | NewEdition;

/**
 * Fetches, tidies and checks a dataset's next edition, and says which files would hold it. Whatever goes wrong on the
 * way is an outcome of one sentence that names the dataset and its publisher.
 */
export async function refreshDataset(folder: DatasetFolder, spec: RefreshSpec): Promise<Outcome> {
  const { name } = folder;
  let subject: Subject | undefined;
  try {
    subject = subjectOf(folder);
    return await refreshSubject(subject, spec);
  } catch (error) {
    if (!(error instanceof RefreshError)) throw error;
    const publisher = subject && `${subject.descriptor.publisher.en} (${new URL(subject.refresh.url).host}) `;
    return { kind: "refused", name, says: `${name}: ${publisher ?? ""}${error.message}.` };
  }
}

async function refreshSubject(subject: Subject, spec: RefreshSpec): Promise<Outcome> {
  const { descriptor, refresh } = subject;
  const { name } = descriptor;
  const { content = contentOf(), today, isAccepted = false, copy } = spec;
  const isBeside = refresh.edition === "beside";
  const current = (says: string): Outcome => ({ kind: "current", name, says: `${name}: ${says}` });
  const waiting = isBeside && notYet(descriptor, scheduledVersion(descriptor, today), content);
  if (waiting) return current(waiting);
  const { raw, retrieved } = await fetchRaw(refresh, spec);
  const shape = otherShape(raw, refresh.seen);
  if (shape && !isAccepted) throw new RefreshError(shape);
  const { cells, lost } = await tidy(raw, subject.sql, descriptor, datasetFiles(content));
  if (lost.length > 0 && !isAccepted) throw new RefreshError(lostColumns(lost));
  const continued = withoutColumns(subject, lost);
  const [before, after] = [continued.cells, cells].map((each) => editionOf(continued.descriptor, each)) as [
    Edition,
    Edition,
  ];
  const compared = compareEditions(before, after);
  // What an accepted answer looks like is written down, and so is a later month, though the figures are the same.
  const isSaidAnew = lost.length > 0 || (!isBeside && (shape !== undefined || isOfLaterMonth(descriptor, raw.updated)));
  if (isUnchanged(compared) && !isSaidAnew) return current(`the figures are those of ${descriptor.edition.en}.`);
  const day = raw.updated ?? (isBeside ? today : retrieved);
  const version = isBeside ? scheduledVersion(descriptor, day) : day.slice(0, 7);
  if (isBeside && notYet(descriptor, version, content))
    return current(`the publisher's figures are of ${day}, not yet of the edition that was expected.`);
  const reason = reasonToRefuse({ ...compared, today }, isAccepted);
  if (reason) throw new RefreshError(reason);
  const latest = latestYears(descriptor, after, version);
  const read = copy === undefined ? { retrieved } : { retrieved: today, copy: { address: copy, version: retrieved } };
  const edition = { version, raw, ...read, csv: editionCsv(before, after), latest };
  return newEdition({ before: subject, continued, edition, compared, lost }, content);
}

function lostColumns(lost: readonly string[]): string {
  return `gives through refresh.sql no ${lost.join(", ")} any more: give it there, or ${ifMeant}, and the new edition is without it`;
}

/** Why an edition that would stand beside this one is not to be made; undefined where it is. */
function notYet(descriptor: Descriptor, version: string, content: Content): string | undefined {
  if (!isLater(version, descriptor.version)) return `${descriptor.edition.en} is the last edition expected so far.`;
  const name = besideName(descriptor, version);
  const isThere = content.datasets().some((each) => each.name === name);
  return isThere ? `its next edition is here already, as ${name}.` : undefined;
}

async function fetchRaw({ connector, url, choices }: Refresh, { ask }: RefreshSpec) {
  const dates: string[] = [];
  const connect = connectors[connector];
  const raw = await connect({ url, choices }, async (...request) => {
    const answer = await ask(...request);
    dates.push(answer.date);
    return answer;
  });
  return { raw, retrieved: buildDay(new Date(dates.sort().at(-1) ?? 0), {}) };
}
