/** What a frame of this site posts to the page around it: the name in its address, and its height in CSS pixels. */
export interface HeightMessage {
  readonly type: "tideline:height";
  readonly id: string;
  readonly height: number;
}

/**
 * Tells the page around a frame how tall the frame asks to be, now and whenever that changes; `measure` is asked when
 * the size of one of `parts` changes. Nothing is heard in return, and a page of its own tells nobody.
 */
export function postHeight(id: string, measure: () => number, parts: Iterable<Element>): void {
  if (parent === window) return;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(measure());
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: "tideline:height", id, height };
    // Any page may hold a frame, and a height is no secret.
    parent.postMessage(message, "*");
  });
  for (const part of parts) observer.observe(part);
}
