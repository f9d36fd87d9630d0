import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { partStore } from "../../src/datasets/partStore.ts";
import { type SealedFile, sealedName } from "../../src/datasets/sealedFile.ts";

const text = "rows and rows\n";
const sealed: SealedFile = {
  bytes: text.length,
  // printf 'rows and rows\n' | sha256sum
  hash: "sha256:a29988c721eda4d924815ff261aa89838c6d5ef16e299c5f44744192d0b7b296",
  extension: "parquet",
};
const name = sealedName(sealed);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** Object storage as far as it is used: what is put can be got; `answer` may answer in its place. */
async function storage(answer?: (request: IncomingMessage, response: ServerResponse) => boolean) {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path} ${request.headers.authorization ?? "-"}`);
    if (answer?.(request, response)) return;
    if (request.method === "PUT") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      objects.set(path, Buffer.concat(chunks));
      response.writeHead(201).end();
    } else {
      const found = objects.get(path);
      response.writeHead(found ? 200 : 404).end(found);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket`, objects, asked };
}

function file(): string {
  const path = join(folder(), "made.parquet");
  writeFileSync(path, text);
  return path;
}

test("in a folder a file lies under its hash, and is read in its place", async () => {
  const place = folder();
  const store = partStore(place, join(place, "cache"));
  expect(await store.put(file(), "parquet")).toEqual(sealed);
  expect(readdirSync(place)).toEqual([name]);
  expect(await store.take(sealed)).toBe(join(place, name));
});

test("at an address a file is put and got once, with the authorization that is set, and kept by its hash", async () => {
  vi.stubEnv("TIDELINE_STORE_AUTHORIZATION", "Bearer of-the-test");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { address, asked } = await storage();
  const cache = folder();
  await partStore(address, cache).put(file(), "parquet");
  const [one, two] = await Promise.all([1, 2].map(() => partStore(address, cache).take(sealed)));
  expect([one, two]).toEqual([join(cache, name), join(cache, name)]);
  expect(readFileSync(one ?? "", "utf8")).toBe(text);
  // A cache that was damaged is fetched anew.
  writeFileSync(join(cache, name), "rows and rowz\n");
  expect(readFileSync(await partStore(address, cache).take(sealed), "utf8")).toBe(text);
  const before = asked.length;
  await partStore(address, cache).take(sealed);
  expect(asked.length).toBe(before);
  expect(new Set(asked)).toEqual(
    new Set([`PUT /bucket/${name} Bearer of-the-test`, `GET /bucket/${name} Bearer of-the-test`]),
  );
});

test("how a file lies in the store is said without a copy of it: whole, absent or damaged", async () => {
  const place = folder();
  const inFolder = () => partStore(place, folder()).look(sealed);
  expect(await inFolder()).toBe("absent");
  await partStore(place, folder()).put(file(), "parquet");
  expect(await inFolder()).toBe("whole");
  writeFileSync(join(place, name), "rows and rowz\n");
  expect(await inFolder()).toBe("damaged");

  const { address, objects } = await storage();
  const [cache, found] = [folder(), `/bucket/${name}`];
  const standings = () =>
    Promise.all((["size", "reading"] as const).map((by) => partStore(address, cache).look(sealed, by)));
  expect(await standings()).toEqual(["absent", "absent"]);
  await partStore(address, cache).put(file(), "parquet");
  expect(await standings()).toEqual(["whole", "whole"]);
  objects.set(found, Buffer.from("rows and rowz\n"));
  expect((await standings())[1]).toBe("damaged");
  objects.set(found, Buffer.from("rows"));
  expect(await standings()).toEqual(["damaged", "damaged"]);
  expect(readdirSync(cache)).toEqual([]);
  expect(await partStore("", cache).look(sealed)).toBe("unknown");
  const refusing = await storage(says(403));
  await expect(partStore(refusing.address, cache).look(sealed)).rejects.toThrow(/answers 403 to .*: look who may read/);
});

const cut = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { "content-length": String(text.length) }).write(text.slice(0, 5));
  setImmediate(() => response.destroy());
  return true;
};
const says =
  (status: number, body = "") =>
  (_: IncomingMessage, response: ServerResponse) =>
    Boolean(response.writeHead(status).end(body));

test.each([
  ["is not there", says(404), /\/bucket\/\w+\.parquet is not there: look whether TIDELINE_STORE names the right store/],
  ["may not be read", says(403), /the store answers 403 to .*: look who may read there/],
  ["ends too early", cut, /ended before it was whole/],
  ["goes on too long", says(200, `${text}${"x".repeat(100_000)}`), /is longer than the 14 bytes that were sealed/],
  ["is another one of that length", says(200, "rows and rowz\n"), /is another file than the one that was sealed/],
])("a file that %s is not kept, and a sentence says what to do", async (_, answer, words) => {
  const { address } = await storage(answer);
  const cache = folder();
  await expect(partStore(address, cache).take(sealed)).rejects.toThrow(words);
  expect(readdirSync(cache)).toEqual([]);
});

test.each([
  ["is not set", undefined, /TIDELINE_STORE is not set, and what is pulled is kept there: set it to a folder/],
  ["is of another kind", "s3://bucket/of-ours", /no address of http or https, and no folder: write the address at/],
  [
    "is away",
    "http://127.0.0.1:9/bucket",
    /the store at http:\/\/127\.0\.0\.1:9\/bucket\/\w+\.parquet cannot be reached/,
  ],
  [
    "is below a file",
    "package.json/store",
    /the store package\.json\/store does not take it \(\w+\): let it be written to/,
  ],
])("nothing is put into a store that %s, and a sentence says what to do", async (_, address, words) => {
  await expect(partStore(address, folder()).put(file(), "parquet")).rejects.toThrow(words);
});

test("nothing is put where the storage refuses", async () => {
  const { address } = await storage(says(507));
  await expect(partStore(address, folder()).put(file(), "parquet")).rejects.toThrow(
    /the store answers 507 to .*: look who may write there, and at TIDELINE_STORE_AUTHORIZATION/,
  );
});
