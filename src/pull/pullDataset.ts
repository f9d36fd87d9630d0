import { createHash } from "node:crypto";
import { join } from "node:path";
import type { DatasetFolder } from "../content/content.ts";
import { lackingFiles, lackingText } from "../datasets/lackingFiles.ts";
import type { PartStore } from "../datasets/partStore.ts";
import { browserFileOf, partFiles } from "../datasets/parts.ts";
import { otherSort } from "../datasets/pull.ts";
import type { SealedFile } from "../datasets/sealedFile.ts";
import { StoreError } from "../datasets/storeError.ts";
import { fieldsOf, primaryKey } from "../datasets/tableSql.ts";
import { withValues } from "../refresh/newDescriptor.ts";
import type { FileChange } from "../refresh/writeTogether.ts";
import { askOn } from "./ask.ts";
import { checkRows } from "./checkRows.ts";
import { comparePulled, type PulledChanges } from "./comparePulled.ts";
import { engines } from "./connectors/connectors.ts";
import { deadline } from "./deadline.ts";
import { type EditionFiles, editionFiles } from "./editionFiles.ts";
import type { EngineAnswer, EngineQuestion } from "./engineAnswer.ts";
import { fitColumns } from "./fitColumns.ts";
import { formerParts } from "./formerParts.ts";
import { loadAnswer, type Progress } from "./loadAnswer.ts";
import { PullError } from "./pullError.ts";
import { pulledDescriptor, replacedEdition } from "./pulledDescriptor.ts";
import { type PullSubject, pullSubject } from "./pullSubject.ts";
import { refuseOtherThanQuestions } from "./refuseOtherThanQuestions.ts";
import { sizeText } from "./sizeText.ts";
import { warehouseOf } from "./warehouseAddress.ts";
import { type Work, workDatabase } from "./workDatabase.ts";

export interface PullSpec {
  /** Where the edition before lies. */
  readonly store: PartStore;
  /** A folder in which the new files lie afterwards, by their hashes; what is worked with lies there for a while. */
  readonly cache: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => Date;
  /** Ends the pull, and the question in the engine. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Whether somebody has looked at what only the edition before speaks against. */
  readonly isAccepted?: boolean;
  /** Rows of a part, for a test. */
  readonly rowsEach?: number;
}

/** An edition that is to be put into the store and then written: nothing is yet, but for the files in the folder of the pull. */
export interface PulledEdition {
  readonly kind: "new";
  readonly name: string;
  readonly files: readonly FileChange[];
  /** What the edition before would have to say to stand beside the SQL of this one. */
  readonly formerly: readonly FileChange[];
  readonly sealed: readonly SealedFile[];
  /** Whether there was an edition before that could be read, with the same columns: what changes on the site can be told. */
  readonly isCompared: boolean;
  readonly says: string;
  readonly lines: readonly string[];
}

/** An edition whose rows are unchanged, and whose files the store has not all: those are to be put there anew. */
export interface LackingEdition {
  readonly kind: "lacking";
  readonly name: string;
  /** The files that the store lacks; they lie in the folder of the pull. */
  readonly sealed: readonly SealedFile[];
  /** Without a full stop: what was done about it comes after. */
  readonly says: string;
}

export type PullOutcome =
  | { readonly kind: "current"; readonly name: string; readonly says: string }
  | LackingEdition
  | { readonly kind: "refused"; readonly name: string; readonly says: string }
  | PulledEdition;

/**
 * Has an engine aggregate a dataset's rows, checks them against the description and the edition before, and writes them
 * as parts and as the file for browsers. Whatever goes wrong on the way is an outcome that says what to do.
 */
export async function pullDataset(folder: DatasetFolder, spec: PullSpec): Promise<PullOutcome> {
  const { name } = folder;
  try {
    return await pullInto(pullSubject(folder), spec);
  } catch (error) {
    if (!(error instanceof PullError || error instanceof StoreError)) throw error;
    return { kind: "refused", name, says: `${name}: ${error.message}.` };
  }
}

async function pullInto(subject: PullSubject, spec: PullSpec): Promise<PullOutcome> {
  const { home, pull, sql } = subject;
  const file = `${home}/extract.sql`;
  const { connector, address, variable } = warehouseOf(pull.from, spec.environment, pull.connector);
  refuseOtherThanQuestions(sql, file);
  const limits = { rows: pull.rows, bytes: pull.bytes, seconds: pull.seconds };
  const asked: EngineQuestion = {
    address,
    variable,
    sql,
    file,
    limits,
    limitsIn: "the pull block",
    accept: (columns) => void fitColumns(fieldsOf(subject.descriptor), columns, file),
    signal: spec.signal,
  };
  const time = deadline(asked);
  const question = { ...asked, signal: time.signal };
  try {
    const at = spec.now();
    const answer = await engines[connector](question);
    try {
      return await workDatabase(spec.cache, spec.signal, async (work) => {
        const read = await readAnswer(answer, subject, { question, work, onProgress: spec.onProgress });
        time.end();
        await answer.end();
        return newEdition(subject, spec, { ...read, engine: answer.engine, at, work });
      });
    } finally {
      await answer.end();
    }
  } catch (error) {
    if (time.signal.aborted) throw time.signal.reason;
    throw error;
  } finally {
    time.end();
  }
}

interface Reading {
  readonly question: EngineQuestion;
  readonly work: Work;
  readonly onProgress: (progress: Progress) => void;
}

/** The rows of an answer in the table `answer`, as their description wants them; a PullError where they are otherwise. */
async function readAnswer(answer: EngineAnswer, { descriptor }: PullSubject, { question, work, onProgress }: Reading) {
  const { file } = question;
  const columns = fitColumns(fieldsOf(descriptor), answer.columns, file);
  const path = join(work.folder, "answer.csv");
  const { rows } = await loadAnswer(work.connection, answer, { columns, path, question, onProgress });
  if (rows === 0)
    throw new PullError(
      `answers with no row: look whether ${file} asks the right table and period, and what the user may see`,
    );
  const faults = await checkRows(askOn(work.connection), columns, primaryKey(descriptor));
  if (faults.length > 0)
    throw new PullError(
      `gives rows that do not fit their description:\n${faults.map((fault) => `  ${fault}`).join("\n")}\nCorrect ${file}, or the description of the column if the value is right`,
    );
  return { columns, rows };
}

interface Checked extends Awaited<ReturnType<typeof readAnswer>> {
  readonly engine: string;
  readonly at: Date;
  readonly work: Work;
}

async function newEdition(subject: PullSubject, spec: PullSpec, checked: Checked): Promise<PullOutcome> {
  const { name, home, descriptor, pull, resource, json, sql } = subject;
  const { columns, rows, engine, at, work } = checked;
  const files = await editionFiles(subject, { columns, work, rowsEach: spec.rowsEach });
  const { parts } = files;
  const hash = `sha256:${createHash("sha256").update(sql).digest("hex")}`;
  const sorted = otherSort(pull);
  const isSame = hashesOf(parts.map(({ file }) => file)) === hashesOf(resource.parts);
  if (isSame && pull.pulled?.sql === hash && sorted === undefined) {
    const unchanged = await unchangedEdition(subject, spec, { files, rows });
    if (unchanged) return unchanged;
  }
  const [fields, key] = [fieldsOf(descriptor), primaryKey(descriptor)];
  const before = await formerParts(resource, spec.store);
  const changes =
    typeof before === "string" ? undefined : await comparePulled(askOn(work.connection), { fields, key, before });
  if (changes?.objection !== undefined && !spec.isAccepted) throw new PullError(changes.objection);
  const browser = await files.browser();
  spec.signal.throwIfAborted();
  await files.keep(spec.cache);
  const sealed = parts.map(({ file }) => file);
  const content = pulledDescriptor(json, { engine, at, sql: hash, sort: pull.sort, parts, browser });
  const path = `${home}/datapackage.json`;
  const asNow = withValues(json, [
    [["pull", "pulled", "sql"], hash],
    [["pull", "pulled", "sort"], pull.sort],
  ]);
  const isRewritten = !(isSame && browser.hash === resource.browser?.hash);
  const size = sizeText(sealed.reduce((sum, { bytes }) => sum + bytes, 0));
  return {
    kind: "new",
    name,
    files: [{ path, content }],
    formerly: [{ path, content: asNow }],
    sealed: [...sealed, browser],
    isCompared: changes?.isSameTable === true,
    says: `${name}: ${rows.toLocaleString("en")} rows from ${engine} in ${parts.length} part${parts.length === 1 ? "" : "s"} of ${size} together, and ${sizeText(browser.bytes)} for browsers.`,
    lines: [
      ...(changes?.lines ?? [before as string]),
      ...(sorted ? [`Sorted anew by ${pull.sort.join(", ")}; formerly by ${sorted.join(", ")}.`] : []),
      ...(!sorted && isRewritten && isUnchanged(changes)
        ? ["The rows are the same and their files are not, as when another version of DuckDB writes them."]
        : []),
      ...replacedEdition(descriptor, at),
    ],
  };
}

/** An edition with the parts of the one before: what the store lacks of it; undefined where its file for browsers is another. */
async function unchangedEdition(
  { name, descriptor, resource }: PullSubject,
  spec: PullSpec,
  { files, rows }: { readonly files: EditionFiles; readonly rows: number },
): Promise<PullOutcome | undefined> {
  const says = `${name}: the ${rows.toLocaleString("en")} rows are those of ${descriptor.edition.en}`;
  const all = [...partFiles(resource), browserFileOf(descriptor) ?? []].flat();
  const lacking = await lackingFiles(all, lookIn(spec.store));
  if (lacking.length === 0) return { kind: "current", name, says: `${says}.` };
  const isBrowserLacking = lacking.some(({ file }) => file.extension === "duckdb");
  if (isBrowserLacking && (await files.browser()).hash !== resource.browser?.hash) return undefined;
  await files.keep(spec.cache);
  const sealed = lacking.map(({ file }) => file);
  return { kind: "lacking", name, sealed, says: `${says}; in the store ${lackingText(lacking, ["was", "were"])}` };
}

/** Reads what the store holds; whoever may only put there puts it anew. */
function lookIn(store: PartStore) {
  return (file: SealedFile) =>
    store.look(file, "reading").catch((error: unknown) => {
      if (error instanceof StoreError) return "unread" as const;
      throw error;
    });
}

function isUnchanged(changes: PulledChanges | undefined): boolean {
  return changes?.isSameTable === true && changes.counts.added + changes.counts.revised + changes.counts.gone === 0;
}

function hashesOf(files: readonly { readonly hash: string }[]): string {
  return files.map(({ hash }) => hash).join();
}
