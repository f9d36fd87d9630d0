import type { Choices, FileReport, ReadFile } from "./reading.ts";

/** What the page says to the worker that reads files: once, since each file has a worker of its own. */
export interface ReadRequest {
  readonly file: File;
  readonly choices: Choices;
}

/** What that worker says to the page. */
export type ReadResponse =
  | { readonly kind: "progress"; readonly loaded: number; readonly total: number }
  | { readonly kind: "read"; readonly read: ReadFile }
  /** `message` is what fileError() wrote. */
  | { readonly kind: "fault"; readonly message: string; readonly report?: FileReport }
  | { readonly kind: "broken" };
