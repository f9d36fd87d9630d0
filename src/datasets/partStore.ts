import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { cacheFolder } from "../content/cacheFolder.ts";
import { oncePerProcess } from "../content/oncePerProcess.ts";
import { lookThere, reach, receiveFile, sendFile, shownAddress } from "./remoteStore.ts";
import { type SealedFile, sealedName } from "./sealedFile.ts";
import { StoreError } from "./storeError.ts";

/** How a file lies in the store itself; unknown where no store is named. */
export type Standing = "whole" | "absent" | "damaged" | "unknown";

/** Files too large for the repository, by their hash: they are added and read, and never changed. */
export interface PartStore {
  /** Looks before any work whether files can be put here, as far as can be known. Throws a StoreError. */
  ready(): Promise<void>;
  /**
   * How a file lies here, whatever copies there are on this machine: in a folder by its hash; at an address by its size
   * alone, or by its hash where it is worth reading it all. Throws a StoreError.
   */
  look(file: SealedFile, by?: "size" | "reading"): Promise<Standing>;
  /** Puts a copy of the file at `path` where others find it, and gives what it is known by. Throws a StoreError. */
  put(path: string, extension: SealedFile["extension"]): Promise<SealedFile>;
  /** The path of a copy on this machine that has the hash, fetched if it is not here. Throws a StoreError. */
  take(file: SealedFile): Promise<string>;
}

/**
 * The store at TIDELINE_STORE: a folder, or the http(s) address of object storage that answers GET and, for pulling, PUT
 * (with the header TIDELINE_STORE_AUTHORIZATION, where that is set). What comes from an address lies in a cache outside
 * the repository; a folder is read in its place.
 */
export function partStore(
  address: string | undefined = process.env.TIDELINE_STORE || undefined,
  cache: string = join(cacheFolder(), "parts"),
): PartStore {
  // Two who want the same file wait for the same copy.
  const takes = new Map<string, Promise<string>>();
  async function takeOnce(file: SealedFile): Promise<string> {
    const name = sealedName(file);
    const cached = join(cache, name);
    if (await isSealed(cached, file)) return cached;
    const store = named(address, `${name} is kept there and not yet on this machine`);
    if (isRemote(store)) return fetchTo(cached, store, file);
    const path = join(resolve(store), name);
    if (!(await isThere(path)))
      throw new StoreError(
        `${name} is not in the store ${store}`,
        "look whether TIDELINE_STORE names the right one, or pull the table again",
      );
    if (!(await isSealed(path, file))) throw otherFile(store, name);
    return path;
  }

  async function fetchTo(path: string, store: string, file: SealedFile): Promise<string> {
    const name = sealedName(file);
    const beginning = `${path}.${randomUUID()}.tmp`;
    try {
      await mkdir(cache, { recursive: true });
      await receiveFile(remoteAddress(store, name), beginning, file.bytes);
      if (!(await isSealed(beginning, file))) throw otherFile(shownAddress(store), name);
      await rename(beginning, path);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      throw new StoreError(
        `${name} cannot be kept in ${cache} (${code ?? message})`,
        "name another folder in TIDELINE_CACHE",
      );
    } finally {
      await rm(beginning, { force: true });
    }
    return path;
  }

  return {
    async ready() {
      const store = named(address, "what is pulled is kept there");
      if (isRemote(store)) await reach(remoteAddress(store, ""));
      else await refuseFolder(store);
    },
    async look(file, by = "size") {
      if (!address) return "unknown";
      const store = named(address, "");
      const name = sealedName(file);
      if (isRemote(store)) return lookThere(remoteAddress(store, name), file, by);
      const path = join(resolve(store), name);
      return (await isSealed(path, file)) ? "whole" : (await isThere(path)) ? "damaged" : "absent";
    },
    async put(path, extension) {
      const store = named(address, "what is pulled is kept there");
      const sealed: SealedFile = { ...(await sealOf(path)), extension };
      const name = sealedName(sealed);
      if (isRemote(store)) await sendFile(path, remoteAddress(store, name));
      else await placeCopy(path, join(store, name)).catch((error) => notKept(store, error));
      return sealed;
    },
    take(file) {
      const name = sealedName(file);
      const taking = takes.get(name) ?? takeOnce(file);
      takes.set(name, taking);
      return taking.finally(() => takes.delete(name));
    },
  };
}

const isRemote = (store: string) => /^https?:\/\//i.test(store);

const remoteAddress = (store: string, name: string) => new URL(name, store.endsWith("/") ? store : `${store}/`);

function named(address: string | undefined, why: string): string {
  if (!address)
    throw new StoreError(
      `TIDELINE_STORE is not set, and ${why}`,
      "set it to a folder, or to the address of object storage",
    );
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  if (isAddress && !(isRemote(address) && URL.canParse(address)))
    throw new StoreError(
      "TIDELINE_STORE is no address of http or https, and no folder",
      "write the address at which the storage answers GET and PUT, as https://example.org/store, or the path of a folder",
    );
  return address;
}

/** The hashes of files that were read, by path and by what the disk says of each. */
const known = () => oncePerProcess("hashes of sealed files", () => new Map<string, { mark: string; hash: string }>());

/** Whether the file at a path is the one that was sealed; one that nobody has touched is not read again. */
async function isSealed(path: string, { bytes, hash }: SealedFile): Promise<boolean> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found?.size !== BigInt(bytes)) return false;
  const mark = `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
  const before = known().get(path);
  if (before?.mark === mark) return before.hash === hash;
  const read = (await sealOf(path)).hash;
  known().set(path, { mark, hash: read });
  return read === hash;
}

async function sealOf(path: string): Promise<Omit<SealedFile, "extension">> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, hash: `sha256:${hash.digest("hex")}` };
}

/** A file in the place of the folder, or of one above it, and what may not be written to. */
async function refuseFolder(store: string): Promise<void> {
  for (let path = resolve(store); ; path = dirname(path)) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" && path !== dirname(path)) return undefined;
      return error.code === "ENOTDIR" ? undefined : notKept(store, error);
    });
    if (!found) continue;
    if (!found.isDirectory())
      throw new StoreError(
        `TIDELINE_STORE names ${path === resolve(store) ? "a file" : `a folder below the file ${path}`}`,
        "write the path of a folder, which need not be there yet",
      );
    return access(path, constants.W_OK | constants.X_OK).catch((error) => notKept(store, error));
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whole or not at all. */
async function placeCopy(path: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const beginning = `${target}.${randomUUID()}.tmp`;
  try {
    await copyFile(path, beginning, constants.COPYFILE_FICLONE);
    await rename(beginning, target);
  } finally {
    await rm(beginning, { force: true });
  }
}

function otherFile(store: string, name: string): StoreError {
  return new StoreError(
    `${name} in the store ${store} is another file than the one that was sealed`,
    "pull the table again",
  );
}

function notKept(store: string, { code, message }: NodeJS.ErrnoException): never {
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  const isClosed = code === "EROFS" || code === "EACCES" || code === "EPERM";
  const reason = isFull ? "is full" : isClosed ? "may not be written to" : `does not take it (${code ?? message})`;
  throw new StoreError(
    `the store ${store} ${reason}`,
    isFull
      ? "make room, or name another one in TIDELINE_STORE"
      : "let it be written to, or name another one in TIDELINE_STORE",
  );
}
