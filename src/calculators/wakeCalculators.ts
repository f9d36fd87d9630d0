/** What brings each kind of calculator to life. */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  "gdp-crossover": () => import("./gdp-crossover/gdp-crossover-element.ts"),
  "gdp-field": () => import("./gdp-field/gdp-field-element.ts"),
  "filter-bubble": () => import("./filter-bubble/filter-bubble-element.ts"),
  "kpi-calculator": () => import("./kpi/kpi-calculator-element.ts"),
  "magnitude-converter": () => import("./magnitudes/magnitudes-element.ts"),
};

/**
 * Loads the script of each calculator on the page: at once where the address may hold a state for it, else before the
 * reader comes to the first of its kind, who may never do so in a long essay.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      scripts[target.localName]?.();
    }
  },
  { rootMargin: "100% 0px" },
);
for (const [name, load] of Object.entries(scripts)) {
  const calculators = document.querySelectorAll(name);
  if (calculators.length > 0 && location.search.length > 1) load();
  else for (const calculator of calculators) near.observe(calculator);
}
