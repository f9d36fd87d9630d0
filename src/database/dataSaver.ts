import { packedBytes } from "virtual:engine-files";

let isAllowed = false;

/** Whether the reader has asked their browser to spare data and has not yet agreed to the engine's megabytes. */
export function mustAskFirst(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !isAllowed && (connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches);
}

/** The reader agreed, for this page. */
export function allowEngine(): void {
  isAllowed = true;
}

/** Megabytes with one decimal: the engine's size, or a part of it. */
export function megabytes(bytes: number = packedBytes): string {
  return (bytes / 1e6).toFixed(1);
}
