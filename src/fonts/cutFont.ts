import { fileURLToPath } from "node:url";
import { keptBytes } from "../content/keptBytes.ts";
import { openThreads } from "../content/threads.ts";
import type { Cut } from "./cutHere.ts";

/**
 * A font of any format with nothing in it but what a cut names, as WOFF2. The same input gives the same bytes, which
 * are kept for the next build. Packing a cut takes a tenth of a second: ask for several at once.
 */
export async function cutFont(font: Uint8Array, cut: Cut): Promise<Buffer> {
  const inputs = [font, JSON.stringify(cut)];
  const from = { kind: "font", packages: ["subset-font"], code: ["src/fonts/cutHere.ts"], inputs };
  return Buffer.from((await keptBytes(from, () => cutBeside({ font, cut }))).buffer);
}

/** The same as cutHere, in another thread. */
export const cutBeside = openThreads<{ readonly font: Uint8Array; readonly cut: Cut }>(
  fileURLToPath(new URL("./cut.worker.ts", import.meta.url)),
);
