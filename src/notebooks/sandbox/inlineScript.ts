import { createHash } from "node:crypto";

/** A script as it may stand within a page: nothing in its strings and patterns ends the element. */
export function inlineScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

/** The source by which a content policy allows exactly this text within a page: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
