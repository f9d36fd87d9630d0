/** Names that every cell may use without defining them: the notebook's standard library, as this site serves it. */
export const libraryNames = ["Plot", "Inputs", "DuckDBClient", "FileAttachment", "width"] as const;

/** Names that the runtime itself gives to a cell. */
export const runtimeNames = ["display", "view", "invalidation", "visibility"] as const;

/** Packages that a cell may import as "npm:…"; they are bundled with the site, at the version of its lock file. */
export const allowedPackages = ["d3-array", "d3-scale", "d3-shape"] as const;

/** Folders of src/ whose modules a cell may import: none of them touches the page, the network or the clock. */
export const allowedFolders = ["styles", "model", "language", "charts"] as const;

/** Single modules beyond those folders. */
export const allowedModules = [
  "src/database/parameters.ts",
  "src/notebooks/frame.ts",
  "src/notebooks/titled.ts",
] as const;

/** Names of the format's usual library that this site does not serve, and what to use in their place. */
export const notServed: Readonly<Record<string, string>> = {
  d3: 'Import what the cell needs by name: import {mean} from "npm:d3-array".',
  aq: "Shape the rows in SQL.",
  Arrow: "Rows come as arrays of objects; Arrow is not needed.",
  _: 'Use the language itself, or import {group} from "npm:d3-array".',
  md: "Write the text in a Markdown cell; it takes expressions too.",
  html: "Write the text in a Markdown cell, or make elements with document.createElement.",
  htl: "Write the text in a Markdown cell, or make elements with document.createElement.",
  svg: "Draw with Plot.",
  vl: "Draw with Plot.",
  echarts: "Draw with Plot.",
  mermaid: "Draw with Plot.",
  dot: "Draw with Plot.",
  L: "Draw with Plot.",
  mapboxgl: "Draw with Plot.",
  topojson: "Draw with Plot.",
  React: "Use Inputs and Plot.",
  ReactDOM: "Use Inputs and Plot.",
  tex: `Write the formula in a Markdown cell, $\{tex\`…\`} or $\{tex.block\`…\`}, without values of cells in it.`,
  now: "A paper must give the same answer every day; take the date from the data.",
  Generators: "Use Inputs and view().",
  Mutable: "Use Inputs and view().",
};
