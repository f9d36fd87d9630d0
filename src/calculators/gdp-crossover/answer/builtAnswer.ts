import type { Language } from "../../../language/language.ts";
import { projectScenario } from "../../../model/projectScenario.ts";
import { readCalculatorData } from "../data/readCalculatorData.ts";
import { toAssumptions } from "../state/toAssumptions.ts";
import { pageWords } from "./pageWords.ts";
import { tell } from "./tell.ts";
import { toScenario } from "./toScenario.ts";

/** The calculator's answer to a scenario as the build gives it; without a query, to the one that the page opens with. */
export async function builtAnswer(language: Language, query = "") {
  const data = await readCalculatorData();
  const words = pageWords(data, language);
  const { assumptions } = toAssumptions(query, data);
  const projection = projectScenario(toScenario(assumptions, data));
  return { data, words, assumptions, projection, told: tell(assumptions, projection, data, words) };
}
