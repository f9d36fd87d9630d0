import type { Language } from "../../language/language.ts";
import type { Ask, Rows } from "./cell.ts";

/**
 * Asks DuckDB in the page, which is loaded by the first question; meanwhile a line in `place` says how far it is and
 * offers to stop. Errors carry a sentence in the language.
 */
export function engineIn(place: HTMLElement, language: Language): Ask {
  return async (sql) => {
    const [{ rowsAloud }, { tellFault }] = await Promise.all([
      import("../../database/askAloud.ts"),
      import("../../database/tellFault.ts"),
    ]);
    const status = document.createElement("p");
    status.className = "notebook-wait";
    status.setAttribute("role", "status");
    place.append(status);
    try {
      return (await rowsAloud(sql, { language, status })) as Rows;
    } catch (error) {
      throw Object.assign(new Error(tellFault(error, sql, language).message), { name: "AskError" });
    } finally {
      status.remove();
    }
  };
}
