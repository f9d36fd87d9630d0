import { unzipSync, zipSync } from "fflate";
import { fileError } from "../fileFault.ts";
import { mostUnpacked } from "./unpack.ts";

/**
 * The XML files of a workbook, in an archive that is not packed: the library that reads them would unpack a packed one
 * in a worker of its own making, which the page's policy forbids. Refused when they hold more than `most` bytes together.
 */
export function workbookFiles(archive: Uint8Array, most = mostUnpacked): Blob {
  let total = 0;
  const files = unzipSync(archive, {
    // No more than `originalSize` bytes are unpacked: a file that says less than it holds is cut.
    filter({ name, originalSize }) {
      if (!/\.xml(?:\.rels)?$/i.test(name)) return false;
      total += originalSize;
      if (total > most) throw fileError({ kind: "tooLarge", megabytes: Math.round(most / 1024 ** 2) });
      return true;
    },
  });
  return new Blob([zipSync(files, { level: 0 })]);
}
