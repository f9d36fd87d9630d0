import { parseHTML } from "linkedom";

/** A document without a browser; Plot draws into it at build time and in tests. */
export function standInDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}
