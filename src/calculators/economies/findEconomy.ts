import { nearestName } from "../../language/nearestName.ts";
import type { NamedEconomy } from "./namedEconomy.ts";
import { otherNames } from "./otherNames.ts";

type Named = Pick<NamedEconomy, "name" | "short">;
type Economies = Readonly<Record<string, Named>>;

/** The economy that a text names; several that it may name; or none, with the one that was probably meant. */
export type FoundEconomy =
  | { readonly kind: "found"; readonly code: string }
  | { readonly kind: "several"; readonly codes: readonly string[] }
  | { readonly kind: "none"; readonly near: string | undefined };

const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();

const namesOf = ({ name, short }: Named) => [name.en, name.ko, ...(short ? [short] : [])];

/** Finds an economy by its code, or by its name in either language or a part of it, whichever is the fullest match. */
export function findEconomy(written: string, economies: Economies): FoundEconomy {
  const code = plain(written).toUpperCase();
  if (Object.hasOwn(economies, code)) return { kind: "found", code };
  const text = plain(written).replace(/^the /, "");
  const codes = Object.keys(economies);
  const other = codes.find((each) => otherNames[each]?.some((name) => plain(name) === text));
  if (other) return { kind: "found", code: other };
  const matching = (fits: (name: string) => boolean) =>
    text === "" ? [] : codes.filter((each) => namesOf(economies[each] as Named).some((name) => fits(plain(name))));
  for (const found of [
    matching((name) => name === text),
    matching((name) => name.startsWith(text)),
    matching((name) => name.includes(text)),
  ]) {
    if (found.length === 1) return { kind: "found", code: found[0] as string };
    if (found.length > 1) return { kind: "several", codes: found };
  }
  const near = nearestName(
    written,
    codes.flatMap((each) => namesOf(economies[each] as Named)),
  );
  return { kind: "none", near: codes.find((each) => near && namesOf(economies[each] as Named).includes(near)) };
}
