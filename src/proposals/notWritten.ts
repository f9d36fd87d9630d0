/** Why nothing was written; every file is as it was. */
export class NotWritten extends Error {
  override name = "NotWritten";
}
