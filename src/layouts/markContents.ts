/** Marks, in the contents of an essay, the section the reader is in. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".essay-contents a")];
  const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).length;
    for (const [i, link] of links.entries()) {
      if (i === passed - 1) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}
