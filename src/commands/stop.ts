import { DiagnosticError } from "../content/diagnostic.ts";

/** Ends a command with what is wrong and what to do. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Ends a command at faults of data or facts, which say themselves where they are; any other error goes on. */
export function stopAtFaults(error: unknown): never {
  if (error instanceof DiagnosticError) stop(error.message);
  throw error;
}
