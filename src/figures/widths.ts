/** Widths that every figure is drawn for, in CSS pixels; the page shows the one that has room. */
export const widths = { wide: 720, narrow: 340 } as const;
export type Width = keyof typeof widths;
