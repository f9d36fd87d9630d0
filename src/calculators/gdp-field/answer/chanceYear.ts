import type { FieldAssumptions } from "../state/fieldAssumptions.ts";

/** The year whose ranks have chances. */
export const chanceYear = ({ in: year, horizon }: FieldAssumptions): number => (year === "horizon" ? horizon : year);
