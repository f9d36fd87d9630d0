/** The benches in the order in which `npm run bench` runs them: those that need no browser first. */
export const benches = ["facts", "find", "pages", "calculator", "search", "readout", "notebooks", "database"] as const;
