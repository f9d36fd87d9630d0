import type { ClickhouseCluster } from "./clickhouseCluster.ts";

/** The trips of postgresTrips.ts, the even regions in the first shard, and `all_trips` over both. */
export async function fillClickhouse(cluster: ClickhouseCluster, rows: number): Promise<void> {
  for (const shard of [0, 1]) {
    await cluster.run(
      shard,
      "create table trips (trip Int64, region String, day Date, stops Int64, fare Float64) engine = MergeTree(day, (region, day), 8192)",
    );
    const i = `(2 * number + ${shard})`;
    await cluster.run(
      shard,
      `insert into trips select toInt64(${i}), concat('region ', toString(${i} % 10)), toDate('2020-01-01') + intDiv(${i}, 10) % 1000, intDiv(${i}, 10000) % 5, ${i} % 10 + 0.25 from numbers(${rows / 2})`,
    );
  }
  await cluster.run(0, "create table all_trips as trips engine = Distributed(shards, default, trips)");
}

/** Trips and fares by region and day. */
export const tripsByDay = `select region, day, count() as trips, sum(fare) as fare
from all_trips
group by region, day
`;
