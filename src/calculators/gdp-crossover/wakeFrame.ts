import type { GdpCrossover } from "./gdp-crossover-element.ts";

/** Draws the fan in a frame whose address sets uncertainty; a frame has no control that would turn it on later. */
customElements.whenDefined("gdp-crossover").then(() => {
  for (const calculator of document.querySelectorAll<GdpCrossover>("gdp-crossover[data-framed]")) {
    if (calculator.assumptions.sd > 0)
      import("./features/uncertainty.ts").then(({ connectUncertainty }) => connectUncertainty(calculator));
  }
});
