/** What keeps a table from being pulled: a sentence without a full stop that says what happened and what to do. */
export class PullError extends Error {
  override name = "PullError";
}
