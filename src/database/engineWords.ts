import type { Bilingual } from "../language/language.ts";
import { megabytes } from "./dataSaver.ts";
import type { Progress } from "./wasm/client.ts";

interface Words {
  readonly progress: (progress: Progress) => string;
  /** The same without the count, for who hears it. */
  readonly stage: (progress: Progress) => string;
  readonly running: string;
  readonly stop: string;
  readonly mayLoad: string;
  readonly load: string;
}

/** What is said while the engine comes. */
export const engineWords: Bilingual<Words> = {
  en: {
    progress: ({ stage, loaded, total }) =>
      stage === "file"
        ? `Reading the file: ${megabytes(loaded)} of ${megabytes(total)} MB`
        : stage === "ranges"
          ? `Reading the table: ${megabytes(loaded)} MB`
          : loaded < total
            ? `Loading DuckDB: ${megabytes(loaded)} of ${megabytes(total)} MB`
            : "Starting DuckDB",
    stage: ({ stage, loaded, total }) =>
      stage === "file"
        ? "Reading the file"
        : stage === "ranges"
          ? "Reading the table"
          : loaded < total
            ? "Loading DuckDB"
            : "Starting DuckDB",
    running: "Running",
    stop: "Stop",
    mayLoad: `Your browser is saving data. The query needs DuckDB, ${megabytes()} MB.`,
    load: `Load ${megabytes()} MB`,
  },
  ko: {
    progress: ({ stage, loaded, total }) =>
      stage === "file"
        ? `파일을 읽는 중: ${megabytes(total)}MB 중 ${megabytes(loaded)}MB`
        : stage === "ranges"
          ? `표를 읽는 중: ${megabytes(loaded)}MB`
          : loaded < total
            ? `DuckDB를 받는 중: ${megabytes(total)}MB 중 ${megabytes(loaded)}MB`
            : "DuckDB를 시작하는 중",
    stage: ({ stage, loaded, total }) =>
      stage === "file"
        ? "파일을 읽는 중"
        : stage === "ranges"
          ? "표를 읽는 중"
          : loaded < total
            ? "DuckDB를 받는 중"
            : "DuckDB를 시작하는 중",
    running: "실행 중",
    stop: "중지",
    mayLoad: `데이터 절약 모드가 켜져 있다. 조회하려면 DuckDB ${megabytes()}MB를 내려받아야 한다.`,
    load: `${megabytes()}MB 받기`,
  },
};
