import { createHash } from "node:crypto";
import { createWriteStream, openAsBlob } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SealedFile } from "./sealedFile.ts";
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

/** Whether anything answers at an address, be it that nothing is there. Throws a StoreError. */
export async function reach(address: URL): Promise<void> {
  const response = await ask(address);
  await response.body?.cancel();
}

/** Whether what is at `address` is the sealed file: by its size, or by reading it. Throws a StoreError. */
export async function lookThere(
  address: URL,
  { bytes, hash }: SealedFile,
  by: "size" | "reading",
): Promise<"whole" | "absent" | "damaged"> {
  const response = await ask(address);
  const { status, ok, body, headers } = response;
  if (!ok || !body) {
    await body?.cancel();
    if (status === 404) return "absent";
    throw new StoreError(`the store answers ${status} to ${shownAddress(address)}`, lookWho("read"));
  }
  const told = headers.get("content-encoding") ? null : headers.get("content-length");
  if (by === "size" && told !== null) {
    await body.cancel();
    return Number(told) === bytes ? "whole" : "damaged";
  }
  const found = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      // Nothing that follows makes it the file that was sealed.
      if (size > bytes) return "damaged";
      found.update(chunk);
    }
  } catch (error) {
    throw new StoreError(
      `${shownAddress(address)} ended before it was whole (${(error as Error).message})`,
      "try again",
    );
  }
  return `sha256:${found.digest("hex")}` === hash ? "whole" : "damaged";
}

/** Writes what is at `address` to `path`, `most` bytes of it at most. Throws a StoreError. */
export async function receiveFile(address: URL, path: string, most: number): Promise<void> {
  const shown = shownAddress(address);
  const response = await ask(address);
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

function ask(address: URL): Promise<Response> {
  return fetch(address, { headers: authorization() }).catch((error: Error) => unreachable(address, error));
}

function authorization(): Record<string, string> {
  const { TIDELINE_STORE_AUTHORIZATION } = process.env;
  return TIDELINE_STORE_AUTHORIZATION ? { authorization: TIDELINE_STORE_AUTHORIZATION } : {};
}

function unreachable(address: URL, { cause, message }: Error): never {
  const { code, message: why = message } = (cause as NodeJS.ErrnoException | undefined) ?? {};
  const reason = code ?? why;
  throw new StoreError(
    `the store at ${shownAddress(address)} cannot be reached (${reason})`,
    "look at TIDELINE_STORE and the network",
  );
}
