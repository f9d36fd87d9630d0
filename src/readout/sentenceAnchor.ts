/** The id of the element that shows a number of a text, by the number's name there. */
export const sentenceAnchor = (name: string): string => `fact-${name}`;
