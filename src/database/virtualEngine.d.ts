/** Where the engine's files are served; written by engineFiles.ts. */
declare module "virtual:engine-files" {
  export const wasm: string;
  export const script: string;
  export const packedBytes: number;
}

/** The state of the data that the page was built with, empty where it is not told; written by dataMark.ts. */
declare module "virtual:data-mark" {
  export const mark: string;
}
