/**
 * Rows in one Arrow IPC message, read from its header without decoding it; 0 for anything that is not a record batch.
 * Layout: continuation mark, header size, then the Message table of the Arrow format (Message.fbs: header_type is
 * field 1, header field 2; RecordBatch.length is field 0, a 64-bit integer).
 */
export function batchLength(message: Uint8Array): number {
  if (message.byteLength < 16) return 0;
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const start = view.getInt32(0, true) === -1 ? 8 : 4;
  const table = start + view.getInt32(start, true);
  const field = (at: number, index: number) => {
    const fields = at - view.getInt32(at, true);
    const slot = 4 + 2 * index;
    const offset = slot < view.getInt16(fields, true) ? view.getInt16(fields + slot, true) : 0;
    return offset === 0 ? undefined : at + offset;
  };
  const type = field(table, 1);
  const header = field(table, 2);
  if (type === undefined || header === undefined || view.getUint8(type) !== 3) return 0;
  const length = field(header + view.getInt32(header, true), 0);
  return length === undefined ? 0 : Number(view.getBigInt64(length, true));
}
