declare module "virtual:tideline-notebooks" {
  const notebooks: readonly import("./notebookPage.ts").NotebookPage[];
  export default notebooks;
}

declare module "virtual:tideline-notebook-scripts" {
  /** The script of the sandboxed frame. */
  export const sandbox: string;
  /** The scripts of the offline pages: the shared one, and each notebook's cells. */
  export const offline: { readonly runtime: string; readonly cells: Readonly<Record<string, string>> };
}
