import { onTestFinished } from "vitest";
import { makeProject, type PullProject, type PullProjectSpec } from "./makeProject.ts";

/** A project that is removed when the test is over. */
export function pullProject(spec: PullProjectSpec): PullProject {
  const made = makeProject(spec);
  onTestFinished(() => made.remove());
  return made;
}
