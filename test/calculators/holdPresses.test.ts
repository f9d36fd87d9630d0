import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { holdPresses } from "../../src/calculators/holdPresses.ts";

test("a button pressed before its script is there is pressed again once it is, the last one alone and once", () => {
  const { document } = parseHTML("<section><button>a</button><button><b>c</b></button><p>d</p></section>");
  const panel = document.querySelector("section") as Element;
  const [first, last] = document.querySelectorAll("button");
  const pressAnew = holdPresses(panel);
  for (const pressed of [first, last?.querySelector("b"), document.querySelector("p")])
    (pressed as HTMLElement).click();
  const heard: string[] = [];
  for (const button of [first, last]) button?.addEventListener("click", () => heard.push(button.textContent ?? ""));
  pressAnew();
  expect(heard).toEqual(["c"]);
});
