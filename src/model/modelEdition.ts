/**
 * The edition of the model, named for the month in which its answers last changed. A link records it, so that a
 * reader who opens an old link can be told when the answer has moved since.
 */
export const modelEdition = "2026-11";
