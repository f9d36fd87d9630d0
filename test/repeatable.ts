import fc from "fast-check";

/**
 * Properties are tried on the same random values in every run, so that a run's answer is about the change it is made
 * for. `SEED=random` tries others, `RUNS` sets how many.
 */
const { SEED, RUNS } = process.env;
fc.configureGlobal({
  ...(SEED === "random" ? {} : { seed: Number(SEED ?? 20261129) }),
  ...(RUNS ? { numRuns: Number(RUNS) } : {}),
});
