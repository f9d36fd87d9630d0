import { toSearch } from "./explorerState.ts";

/**
 * Has the language switch take along what stands in the editor and was not run, which no address holds. Heard where the
 * event has come up to the document: the switch itself has filled in the address by then. `draft` is undefined where the
 * address says all.
 */
export function carryDraft(draft: () => string | undefined): void {
  const carry = ({ target }: Event) => {
    const twin = target instanceof Element && target.closest<HTMLAnchorElement>("[data-language-switch]");
    const sql = twin ? draft() : undefined;
    const end = sql === undefined ? undefined : toSearch({ sql, run: false });
    if (!twin || end === undefined) return;
    const { search, hash } = new URL(end, twin.href);
    Object.assign(twin, { search, hash });
  };
  for (const name of ["pointerdown", "focusin", "contextmenu", "click"]) document.addEventListener(name, carry);
}
