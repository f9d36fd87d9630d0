/** An error whose message is a sentence for the reader, in the page's language. */
export class SentenceError extends Error {}
