/** Only workers have it, and the types of the page do not name it. */
declare const FileReaderSync: { prototype: { readAsArrayBuffer(blob: Blob): ArrayBuffer } };

/**
 * Counts the bytes that the engine reads from browser files, since it reads them in one go and says nothing.
 * Gives back a way to stop counting.
 */
export function countReads(onBytes: (bytes: number) => void): () => void {
  const { prototype } = FileReaderSync;
  const read = prototype.readAsArrayBuffer;
  let bytes = 0;
  let said = 0;
  prototype.readAsArrayBuffer = function (this: object, blob: Blob) {
    bytes += blob.size;
    if (bytes - said > 2_000_000) {
      said = bytes;
      onBytes(bytes);
    }
    return read.call(this as typeof prototype, blob);
  };
  return () => {
    prototype.readAsArrayBuffer = read;
  };
}
