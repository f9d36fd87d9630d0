/** Marks, in the contents of an essay, the section the reader is in. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".essay-contents a")];
  const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
  if (headings.length === 0) return;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).length;
    for (const [i, link] of links.entries()) {
      if (i === passed - 1) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  // A jump can carry a heading past the screen without it ever being on it, so the scroll itself is watched.
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  };
  addEventListener("scroll", ask, { passive: true });
  mark();
}
