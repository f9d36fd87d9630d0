// The part of the format's Inputs that this site serves, under the same names and options.
export { checkbox } from "./checkbox.ts";
export { radio } from "./radio.ts";
export { range } from "./range.ts";
export { select } from "./select.ts";
export { table } from "./table.ts";
export { toggle } from "./toggle.ts";
