import { unzipSync, zipSync } from "fflate";
import { fileError } from "../fileFault.ts";
import { mostUnpacked } from "./unpack.ts";

interface WorkbookFiles {
  /** The XML files, in an archive that is not packed. */
  readonly archive: Blob;
  /** Cells of all sheets in which the spreadsheet shows an error, such as #N/A: the library leaves them empty. */
  readonly errors: number;
}

/**
 * Unpacks a workbook: the library that reads it would do so in a worker of its own making, which the page's policy
 * forbids. Refused when its XML files hold more than `most` bytes together.
 */
export function workbookFiles(packed: Uint8Array, most = mostUnpacked): WorkbookFiles {
  let total = 0;
  const files = unzipSync(packed, {
    // No more than `originalSize` bytes are unpacked: a file that says less than it holds is cut.
    filter({ name, originalSize }) {
      if (!/\.xml(?:\.rels)?$/i.test(name)) return false;
      total += originalSize;
      if (total > most) throw fileError({ kind: "tooLarge", megabytes: Math.round(most / 1024 ** 2) });
      return true;
    },
  });
  const sheets = Object.entries(files).filter(([path]) => path.startsWith("xl/worksheets/"));
  const errors = sheets.reduce((sum, [, xml]) => sum + countErrors(xml), 0);
  return { archive: new Blob([zipSync(files, { level: 0 })]), errors };
}

const errorMark = [...' t="e"'].map((character) => character.charCodeAt(0));

function countErrors(xml: Uint8Array): number {
  let errors = 0;
  for (let at = xml.indexOf(errorMark[0] as number); at >= 0; at = xml.indexOf(errorMark[0] as number, at + 1))
    if (errorMark.every((code, i) => xml[at + i] === code)) errors++;
  return errors;
}
