import { DiagnosticError } from "../content/diagnostic.ts";
import { isPreview } from "../content/preview.ts";
import { nearest } from "./evaluate.ts";
import type { Proof } from "./proof.ts";
import { proofsOf } from "./proofsOf.ts";
import type { FactBook } from "./prove.ts";

/** The fact book of the site; throws a DiagnosticError with every fault. In a preview it holds the facts that stand. */
export async function factBook(): Promise<FactBook> {
  const { proofs, faults } = await proofsOf();
  if (faults.length > 0 && !isPreview()) throw new DiagnosticError("the facts", faults);
  return proofs;
}

/** The fact of that id; an unknown id is an error that names the nearest. */
export async function factNamed(id: string): Promise<Proof> {
  const book = await factBook();
  const proof = book.get(id);
  if (proof) return proof;
  throw new Error(
    `There is no fact "${id}"${nearest(id, book.keys())}. Write it in the essay's facts.yaml, or correct the id.`,
  );
}
