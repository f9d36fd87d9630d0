/**
 * The values at the given `ranks` of `values` in ascending order (0 is the smallest), without sorting it all:
 * Hoare's selection, rank after rank on what the last one left above it. Reorders `values`; `ranks` must ascend.
 */
export function orderStatistics(values: Float32Array | Float64Array, ranks: readonly number[]): number[] {
  let from = 0;
  return ranks.map((rank) => {
    select(values, rank, from);
    from = rank;
    return values[rank] as number;
  });
}

function select(values: Float32Array | Float64Array, rank: number, from: number): void {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}
