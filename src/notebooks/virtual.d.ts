declare module "virtual:tideline-notebooks" {
  const notebooks: readonly import("./notebookPage.ts").NotebookPage[];
  export default notebooks;
}
