import type { Page } from "playwright-core";

/** What would move in a page for someone who asks for less motion: transitions, animations and gliding scrolls, a line each. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return ["the page was not asked for less motion"];
    const moves = (durations: string) => durations.split(",").some((each) => Number.parseFloat(each) > 0);
    const faults = [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const name = `${element.localName}.${element.getAttribute("class") ?? ""}${part ?? ""}`;
        return [
          ...(moves(transitionDuration) ? [`${name}: transition of ${transitionDuration}`] : []),
          ...(animationName !== "none" && moves(animationDuration) ? [`${name}: animation ${animationName}`] : []),
          ...(scrollBehavior === "smooth" ? [`${name}: gliding scroll`] : []),
        ];
      }),
    );
    return [...new Set(faults)];
  });
}
