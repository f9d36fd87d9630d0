import { createHash } from "node:crypto";

/** The text of a descriptor with the size and hash of `bytes` written in; nothing else in the text moves. */
export function seal(json: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const sealed = json
    .replace(/("bytes"\s*:\s*)\d+/, `$1${bytes.length}`)
    .replace(/("hash"\s*:\s*)"[^"]*"/, `$1"sha256:${hash}"`);
  const resource = (JSON.parse(sealed) as { resources?: { bytes?: number; hash?: string }[] }).resources?.[0];
  if (resource?.bytes !== bytes.length || resource.hash !== `sha256:${hash}`)
    throw new Error('The resource has no "bytes" and "hash" to write to: add "bytes": 0 and "hash": "".');
  return sealed;
}
