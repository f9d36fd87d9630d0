import { createWriteStream, openAsBlob } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StoreError } from "./storeError.ts";

const again = "pull the table again";
const lookWho = (may: string) => `look who may ${may} there, and at TIDELINE_STORE_AUTHORIZATION`;

/** An address as it may be printed: without what a password could stand in. */
export function shownAddress(address: string | URL): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** Puts the file at `path` where `address` says. Throws a StoreError. */
export async function sendFile(path: string, address: URL): Promise<void> {
  const response = await fetch(address, {
    method: "PUT",
    body: await openAsBlob(path),
    headers: { "content-type": "application/octet-stream", ...authorization() },
  }).catch((error: Error) => unreachable(address, error));
  await response.body?.cancel();
  if (!response.ok)
    throw new StoreError(`the store answers ${response.status} to ${shownAddress(address)}`, lookWho("write"));
}

/** Writes what is at `address` to `path`, `most` bytes of it at most. Throws a StoreError. */
export async function receiveFile(address: URL, path: string, most: number): Promise<void> {
  const shown = shownAddress(address);
  const response = await fetch(address, { headers: authorization() }).catch((error: Error) =>
    unreachable(address, error),
  );
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    if (response.status === 404)
      throw new StoreError(`${shown} is not there`, `look whether TIDELINE_STORE names the right store, or ${again}`);
    throw new StoreError(`the store answers ${response.status} to ${shown}`, lookWho("read"));
  }
  let received = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _, done) {
      received += chunk.length;
      if (received <= most) done(null, chunk);
      else done(new StoreError(`${shown} is longer than the ${most} bytes that were sealed`, again));
    },
  });
  await pipeline(response.body, limit, createWriteStream(path)).catch((error: NodeJS.ErrnoException) => {
    // What the disk refuses is told by whoever named the place.
    if (error instanceof StoreError || error.syscall === "write" || error.syscall === "open") throw error;
    throw new StoreError(`${shown} ended before it was whole (${error.message})`, "try again");
  });
}

function authorization(): Record<string, string> {
  const { TIDELINE_STORE_AUTHORIZATION } = process.env;
  return TIDELINE_STORE_AUTHORIZATION ? { authorization: TIDELINE_STORE_AUTHORIZATION } : {};
}

function unreachable(address: URL, { cause, message }: Error): never {
  const reason = (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
  throw new StoreError(
    `the store at ${shownAddress(address)} cannot be reached (${reason})`,
    "look at TIDELINE_STORE and the network",
  );
}
