/**
 * The day on which the site is built, as 2026-11-29: the machine's own day, or that of SOURCE_DATE_EPOCH (seconds), with
 * which a build of another day is made again. `TZ` sets the zone of both, as everywhere.
 */
export function buildDay(
  now: Date = new Date(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const { SOURCE_DATE_EPOCH: seconds } = environment;
  if (seconds !== undefined && !/^\d{1,11}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}". Give the seconds since 1970, as "1795953600".`);
  const day = seconds === undefined ? now : new Date(Number(seconds) * 1000);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}
