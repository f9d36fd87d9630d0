/** Loads the script of each calculator that stands on the page. */
if (document.querySelector("gdp-crossover")) import("./gdp-crossover/gdp-crossover-element.ts");
if (document.querySelector("gdp-field")) import("./gdp-field/gdp-field-element.ts");
if (document.querySelector("filter-bubble")) import("./filter-bubble/filter-bubble-element.ts");
if (document.querySelector("kpi-calculator")) import("./kpi/kpi-calculator-element.ts");
if (document.querySelector("magnitude-converter")) import("./magnitudes/magnitudes-element.ts");
