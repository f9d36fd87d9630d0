import { BaseSequencer, type TestSpecification } from "vitest/node";
import { longestFirst } from "./fileSeconds.ts";

/** Runs the longest files first, so that none is left alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(files.map(({ moduleId }) => moduleId)).flatMap((id) =>
      files.filter(({ moduleId }) => moduleId === id),
    );
  }
}
