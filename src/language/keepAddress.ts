/** The longest path and query, in bytes, that common hosts take: nginx and Apache refuse request lines over 8 KB. */
const longest = 7000;

/**
 * Writes the page's state into its address, in a new entry of the history or over the present one. An address that a
 * host would refuse is left out: the page's bare one stands instead. Browsers refuse too many writes in a short time;
 * the page goes on without. Whether the state is written is given back.
 */
export function keepAddress(url: string, entry: "push" | "replace" = "replace"): boolean {
  const fits = new URL(url, location.href).href.replace(/#.*/s, "").length <= longest;
  const kept = fits ? url : location.pathname;
  try {
    if (entry === "push") history.pushState(history.state, "", kept);
    else history.replaceState(history.state, "", kept);
    return fits;
  } catch {
    return false;
  }
}
