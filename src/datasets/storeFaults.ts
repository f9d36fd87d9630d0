import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { setAbsentParts } from "./absentParts.ts";
import { lackingFiles, lackingText } from "./lackingFiles.ts";
import { storeDiagnostic } from "./loadDataset.ts";
import { type PartStore, partStore } from "./partStore.ts";
import { browserFileOf, partFiles } from "./parts.ts";
import { datasetReadings, type PulledFile } from "./readDatasets.ts";
import type { SealedFile } from "./sealedFile.ts";
import { StoreError } from "./storeError.ts";

/** Looks whether the parts of every table can be had here, and remembers which cannot. */
export async function lookForParts(content: Content): Promise<void> {
  const store = partStore();
  const absent = new Map<string, Diagnostic>();
  for (const file of pulledFiles(content)) {
    const fault = await partsFault(file, store);
    if (fault) absent.set(file.descriptor.name, fault);
  }
  setAbsentParts(content, absent);
}

/** Why the parts of a table cannot be had here; undefined where they can. */
export async function partsFault(file: PulledFile, store: PartStore = partStore()): Promise<Diagnostic | undefined> {
  return takeFault(file, partFiles(file.parts), store);
}

/** Why a table's file for browsers, which is to be published with it, cannot be had here; undefined where it can. */
export async function browserFileFault(file: PulledFile, store: PartStore): Promise<Diagnostic | undefined> {
  return takeFault(file, [browserFileOf(file.descriptor) ?? []].flat(), store);
}

/** What the store itself lacks of a table, whatever copies there are here; where none is named, what is not here. */
export async function storeFault(file: PulledFile, store: PartStore = partStore()): Promise<Diagnostic | undefined> {
  const files = [...partFiles(file.parts), browserFileOf(file.descriptor) ?? []].flat();
  return storeFaultOf(file, async () => {
    const lacking = await lackingFiles(files, async (each) => {
      const found = await store.look(each);
      if (found === "unknown") await store.take(each);
      return found;
    });
    if (lacking.length > 0)
      throw new StoreError(
        `in the store at TIDELINE_STORE ${lackingText(lacking, ["is", "are"])}`,
        "look whether it is the right one, or pull the table again",
      );
  });
}

/** The tables in parts whose descriptors can be read. */
export function pulledFiles(content: Content): PulledFile[] {
  return datasetReadings(content).flatMap(({ file }) => (file?.csvPath === undefined ? (file ?? []) : []));
}

function takeFault(file: PulledFile, files: readonly SealedFile[], store: PartStore) {
  return storeFaultOf(file, async () => {
    for (const each of files) await store.take(each);
  });
}

async function storeFaultOf(file: PulledFile, look: () => Promise<void>): Promise<Diagnostic | undefined> {
  try {
    await look();
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return storeDiagnostic(file, error);
    throw error;
  }
}
