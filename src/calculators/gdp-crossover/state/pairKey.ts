/** The key of a pair, whichever of the two comes first: "CHN-USA". */
export const pairKey = (one: string, other: string): string => [one, other].sort().join("-");
