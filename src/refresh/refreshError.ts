/** What keeps a dataset from being refreshed: one sentence that says what happened and what to do. */
export class RefreshError extends Error {
  override name = "RefreshError";
}
