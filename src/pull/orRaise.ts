import type { EngineQuestion, Limits } from "./engineAnswer.ts";

/** What else can be done about a limit, as the end of a sentence: nothing where no descriptor sets it. */
export function orRaise({ limitsIn }: Pick<EngineQuestion, "limitsIn">, ...limits: readonly (keyof Limits)[]): string {
  if (limitsIn === undefined) return "";
  return `, or raise ${limits.map((limit) => `"${limit}"`).join(" and ")} in ${limitsIn} if it is meant`;
}
