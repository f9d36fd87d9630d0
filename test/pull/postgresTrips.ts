import type { PostgresCluster } from "./postgresCluster.ts";

/**
 * Trip i of `rows` (a multiple of 10,000) begins in region i mod 10, on the day (i div 10) mod 1,000 after New Year 2020,
 * and has (i div 10,000) mod 5 stops; its fare is the region and a quarter. So a region has as many trips each day as
 * there are tens of thousands of rows, and no number comes from chance. Even regions lie in the first shard.
 */
export async function fillPostgres(cluster: PostgresCluster, rows: number): Promise<void> {
  for (const shard of [1, 2])
    await cluster.run(
      shard,
      `create user reader password '${cluster.password}'`,
      "create table trips (trip bigint, region text, day date, stops bigint, fare double precision)",
      `insert into trips select i, 'region ' || i % 10, date '2020-01-01' + ((i / 10) % 1000)::int, (i / 10000) % 5, i % 10 + 0.25
       from generate_series(${shard - 1}, ${rows - 1}, 2) as i`,
      "grant select on trips to reader",
      "vacuum analyze trips",
    );
  await cluster.run(
    0,
    `create user reader password '${cluster.password}'`,
    "alter user reader set enable_partitionwise_aggregate = on",
    "create extension postgres_fdw",
    "create table trips (trip bigint, region text, day date, stops bigint, fare double precision) partition by list (region)",
  );
  for (const shard of [1, 2]) {
    const regions = Array.from({ length: 5 }, (_, i) => `'region ${2 * i + shard - 1}'`);
    await cluster.run(
      0,
      `create server shard_${shard} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${cluster.ports[shard]}', dbname 'postgres', use_remote_estimate 'true', fetch_size '10000')`,
      `create user mapping for reader server shard_${shard} options (user 'reader', password '${cluster.password}')`,
      `create user mapping for owner server shard_${shard} options (user 'reader', password '${cluster.password}')`,
      `create foreign table trips_${shard} partition of trips for values in (${regions.join(", ")}) server shard_${shard} options (table_name 'trips')`,
    );
  }
  await cluster.run(0, "grant select on trips, trips_1, trips_2 to reader");
}

/** Trips and fares by region and day. */
export const tripsByDay = `select region, day, count(*) as trips, sum(fare) as fare
from trips
group by region, day
`;
