const own = new Set(["CHN", "USA", "KOR"]);

/** The colour names of the two sides: an economy's own, or one that tells two others apart. */
export function sideColours(chaser: string, leader: string): { readonly chaser: string; readonly leader: string } {
  return {
    chaser: own.has(chaser) ? chaser : "other",
    leader: own.has(leader) ? leader : own.has(chaser) ? "other" : "another",
  };
}
