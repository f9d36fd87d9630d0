/** One published rate of one network. */
export interface PlatformRate {
  readonly platform: string;
  readonly rate: number;
}

export interface RateSpread {
  readonly platform: string;
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

/** The network whose highest published rate is the largest multiple of its lowest; undefined without rows. */
export function rateSpread(rows: readonly PlatformRate[]): RateSpread | undefined {
  const byPlatform = Map.groupBy(rows, ({ platform }) => platform);
  const spreads = [...byPlatform].map(([platform, each]) => {
    const rates = each.map(({ rate }) => rate);
    return { platform, lowest: Math.min(...rates), highest: Math.max(...rates), count: rates.length };
  });
  return spreads.sort((a, b) => b.highest / b.lowest - a.highest / a.lowest || b.count - a.count)[0];
}
