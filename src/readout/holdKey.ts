/**
 * Whether a key on a drawing has to wait for the readout, which is on its way and will hear keys itself. The page does
 * not scroll by it in the meantime.
 */
export function holdKey(drawings: Element, event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if ((target as Element).role !== "application" || ctrlKey || altKey || metaKey) return false;
  const isHeld = /^(Arrow|Page|Home|End|Enter| )/.test(key) && !drawings.querySelector(".readout-layer");
  if (isHeld) event.preventDefault();
  return isHeld;
}
