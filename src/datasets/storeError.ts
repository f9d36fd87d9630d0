/** Why a file of the store could not be had or kept, and what to do about it; neither ends with a full stop. */
export class StoreError extends Error {
  override name = "StoreError";
  /** The first half of the message. */
  readonly reason: string;
  readonly remedy: string;

  constructor(reason: string, remedy: string) {
    super(`${reason}: ${remedy}`);
    this.reason = reason;
    this.remedy = remedy;
  }
}
