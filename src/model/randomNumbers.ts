/** Draws uniform numbers strictly between 0 and 1. */
export type Uniform = () => number;

/**
 * The generator of every simulation here: sfc32 (Chris Doty-Humphrey's Small Fast Chaotic, 32 bits, from PractRand;
 * period about 2^128), its state filled by splitmix32 from a `seed` between 0 and 2^32 − 1, the first twelve draws
 * thrown away. The same seed gives the same numbers on every machine.
 */
export function sfc32(seed: number): Uniform {
  const next = splitmix32(seed);
  let [a, b, c, counter] = [next(), next(), next(), 1];
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 12; i++) draw();
  return draw;
}

/** The finaliser of MurmurHash3 over a counter that steps by the golden ratio: spreads one small seed over a state. */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) | 0;
  };
}
