import type { Language } from "../../../language/language.ts";
import { projectScenario } from "../../../model/projectScenario.ts";
import { dataWithPair, readCalculatorData } from "../data/readCalculatorData.ts";
import { toAssumptions } from "../state/toAssumptions.ts";
import { pageWords } from "./pageWords.ts";
import { tell } from "./tell.ts";
import { toScenario } from "./toScenario.ts";

/** The question that the page opens with, at build: "When will China overtake the United States?" */
export async function builtQuestion(language: Language): Promise<string> {
  const { chaser, leader } = toAssumptions("", await readCalculatorData()).assumptions;
  const data = await dataWithPair([chaser, leader]);
  const { assumptions } = toAssumptions("", data);
  const projection = projectScenario(toScenario(assumptions, data));
  return tell(assumptions, projection, data, pageWords(data, language)).question;
}
