/** A row of a figure's answer, by column. */
export type Row = Readonly<Record<string, unknown>>;
