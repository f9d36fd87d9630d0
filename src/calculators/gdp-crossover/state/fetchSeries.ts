import type { EconomySeries } from "./economySeries.ts";

/**
 * Fetches the record of one economy, given the address of another one's: "/crossover/series/CHN.json".
 * @throws Error where the server does not give it
 */
export async function fetchSeries(address: string, code: string): Promise<EconomySeries> {
  const answer = await fetch(address.replace(/[A-Z]{3}(?=\.json$)/, code));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}
