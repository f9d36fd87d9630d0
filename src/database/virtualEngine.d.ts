/** Where the engine's files are served; written by engineFiles.ts. */
declare module "virtual:engine-files" {
  export const wasm: string;
  export const script: string;
  export const packedBytes: number;
}
