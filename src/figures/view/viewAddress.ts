import { bind, type ParameterValues } from "../../database/parameters.ts";
import { askAddress } from "../../explorer/askAddress.ts";
import { address } from "../../language/address.ts";
import type { Language } from "../../language/language.ts";
import type { Figure } from "../figure.ts";
import { withState } from "../figureState.ts";

/** A figure, the values that its controls stand at, and the question that was answered: its own, or the reader's. */
export interface View {
  readonly figure: Pick<Figure, "id" | "controls" | "sql">;
  readonly values: ParameterValues;
  readonly sql: string;
}

/** Whether the reader wrote the question, rather than chose among what the controls offer. */
function isEdited({ figure, values, sql }: View): boolean {
  return sql.trim() !== bind(figure.sql, values).trim();
}

/**
 * Where a view can be seen again, without origin: the figure's own page with its state, or the explorer with the
 * question that the reader wrote.
 */
export function viewAddress(view: View, language: Language): string {
  if (isEdited(view)) return address(askAddress(view.sql), language);
  const { id, controls } = view.figure;
  return address(`/charts/${id}/${withState("", id, controls, view.values)}`, language);
}

/** What of a view differs from the published one, in words for the name of a file. */
export function viewNames(view: View): string[] {
  if (isEdited(view)) return ["edited"];
  const { id, controls } = view.figure;
  const state = new URLSearchParams(withState("", id, controls, view.values));
  return [...new Set(state.keys())].map((key) => [key.slice(id.length + 1), ...state.getAll(key)].join("-"));
}
