import { fillTemplate } from "../../../language/fillTemplate.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { PageWords } from "./pageWords.ts";

/** How the answer stands to the question: still to come or never, ahead at the start, ahead since a known year. */
export type AnswerForm = "crosses" | "never" | "ahead" | "aheadSince";

/** The question that a scenario answers: "When will China overtake the United States in GDP per head?" */
export function questionOf(
  a: Pick<Assumptions, "basis" | "chaser" | "leader" | "perHead">,
  form: AnswerForm,
  isRetail: boolean,
  { sentences, economies }: Pick<PageWords, "sentences" | "economies">,
): string {
  const { questions, questionMeasures } = sentences;
  const measure = isRetail ? questionMeasures.retail : questionMeasures[a.perHead ? "head" : "economy"][a.basis];
  return fillTemplate(questions[form], {
    chaser: economies[a.chaser]?.full ?? a.chaser,
    leader: economies[a.leader]?.full ?? a.leader,
    measure,
  });
}
