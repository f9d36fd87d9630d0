import { serialize } from "node:v8";
import { codeMark } from "../content/codeMark.ts";
import { contentOf } from "../content/content.ts";
import { keptBytes } from "../content/keptBytes.ts";
import { isPreview } from "../content/preview.ts";
import type { Figure, Row } from "./figure.ts";

/** What a text is made from, beside the site's code. */
interface MadeFrom {
  readonly figure: Figure;
  readonly rows: readonly Row[];
  /** Everything else that decides it; of numbers, texts and plain lists. */
  readonly inputs: readonly unknown[];
}

let mark: string | undefined;

/**
 * What takes long to draw, kept for the next build by a hash of the figure as it is written, its rows, and all code of
 * the site. In a preview, where code changes while it runs, it is made every time.
 */
export async function keptText(
  { figure, rows, inputs }: MadeFrom,
  make: () => string | Promise<string>,
): Promise<string> {
  if (isPreview()) return make();
  mark ??= codeMark(contentOf().root);
  // A function is code, and which one it is the figure's id says.
  const written = JSON.stringify(figure, (_, value: unknown) => (typeof value === "function" ? "code" : value));
  const from = { kind: "drawing", packages: [], code: [], inputs: [mark, written, serialize(rows), serialize(inputs)] };
  return Buffer.from(await keptBytes(from, async () => Buffer.from(await make()))).toString("utf8");
}
