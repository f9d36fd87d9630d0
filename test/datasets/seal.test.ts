import { expect, test } from "vitest";
import { seal } from "../../src/datasets/seal.ts";

const json = '{\n  "title":"kept  as it stands",\n  "resources": [{ "bytes": 0, "hash": "" }]\n}\n';

test("seal(json, bytes) writes size and hash and moves nothing else", () => {
  // SHA-256 of "abc", from FIPS 180-4.
  expect(seal(json, new TextEncoder().encode("abc"))).toBe(
    json
      .replace('"bytes": 0', '"bytes": 3')
      .replace('""', '"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"'),
  );
});

test("seal(json, bytes) asks for the keys when there is nothing to write to", () => {
  expect(() => seal('{"resources": [{}]}', new Uint8Array())).toThrow('add "bytes": 0 and "hash": ""');
});
