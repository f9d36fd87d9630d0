import { BaseSequencer, type TestSpecification } from "vitest/node";
import { longestFirst, shareFiles } from "./shareFiles.ts";

/** Seconds that the lanes of `npm test` take before their browser tests: the build, and lint, unit tests and types. */
const laneStarts = [110, 560] as const;

/** Runs the longest files first; `--shard=1/2` and `--shard=2/2` are the files of the two lanes of `npm test`. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return chosen(files, longestFirst(files.map(({ moduleId }) => moduleId)));
  }

  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index = 1, count = 1 } = this.ctx.config.shard ?? {};
    const starts = Array.from({ length: count }, (_, i) => (count === laneStarts.length ? (laneStarts[i] ?? 0) : 0));
    return chosen(
      files,
      shareFiles(
        files.map(({ moduleId }) => moduleId),
        starts,
      )[index - 1] ?? [],
    );
  }
}

/** The specifications of modules, in the order of these. */
function chosen(files: readonly TestSpecification[], ids: readonly string[]): TestSpecification[] {
  return ids.flatMap((id) => files.filter(({ moduleId }) => moduleId === id));
}
