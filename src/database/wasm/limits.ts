/** Rows brought to the page unless a question says otherwise. */
export const rowLimit = 10_000;
/** Characters of one cell that come to the page to be shown. */
export const maxCellLength = 100_000;
/** Bytes of rows that come to the page to be shown; the batch that exceeds them is the last. */
export const maxShownBytes = 64_000_000;
/** Bytes of tables on the host that one question may read. */
export const maxRangedBytes = 8_000_000;
/** Bytes of rows that come to the page where all are wanted; more is an error. */
export const maxWholeBytes = 256_000_000;
