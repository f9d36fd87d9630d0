import { EngineError } from "../engineError.ts";
import type { FileReport } from "./reading.ts";

/** A file that could not be read as it was guessed or decided to be; `report` is that, for the reader to change. */
export class UnreadFile extends EngineError {
  readonly report: FileReport;

  /** `message` is what fileError() wrote. */
  constructor(message: string, report: FileReport) {
    super("file", message);
    this.report = report;
  }
}
