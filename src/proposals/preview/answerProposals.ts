import type { IncomingMessage, ServerResponse } from "node:http";
import { contentOf } from "../../content/content.ts";
import type { Language } from "../../language/language.ts";
import { findProof, readSearchIndex } from "../findProof.ts";
import type { UnprovedNumber } from "../locateNumber.ts";
import { NotWritten } from "../notWritten.ts";
import { surroundingsOf } from "../numberSurroundings.ts";
import { printedNumber } from "../printedNumber.ts";
import type { Proposal } from "../proposal.ts";
import { proposalsJson } from "../proposalText.ts";
import { writeProposal } from "../writeProposal.ts";
import { bodyNumbers } from "./bodyNumbers.ts";
import type { Offer, Written } from "./offer.ts";

const limit = 8;

/** A request that cannot be answered, in a sentence for the page. */
class Refused extends Error {}

/**
 * Answers the preview's page: GET lists what proves a number, POST writes the chosen proof into facts.yaml and both
 * texts. Only the preview's own pages are answered: another site open in the browser could write otherwise.
 */
export async function answerProposals(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = (status: number, body: object) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  };
  try {
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") throw new Refused("Only the preview itself may ask.");
    const asked = new URL(request.url ?? "", "http://preview").searchParams;
    const number = numberAsked(asked);
    const { proposals, nearest } = await proofsFor(number);
    if (request.method !== "POST") {
      const offer: Offer = {
        text: number.text,
        place: `${number.file}:${number.line}:${number.column}`,
        proposals: proposalsJson(proposals).map(({ text, value, unit, says, source, confidence, sql, fact }) => ({
          text,
          value: String(value),
          unit: String(unit),
          says: says.en,
          source,
          confidence,
          sql,
          fact,
        })),
        nearest: nearest.map(({ text, says }) => `${text}: ${says.en}`),
      };
      return answer(200, offer);
    }
    answer(200, await write(number, proposals.filter(({ sql }) => sql !== null)[Number(asked.get("choice"))]));
  } catch (error) {
    if (!(error instanceof Refused || error instanceof NotWritten)) throw error;
    answer(409, { message: error.message });
  }
}

function numberAsked(asked: URLSearchParams): UnprovedNumber {
  const [essay, language, ordinal, text] = ["essay", "language", "number", "text"].map((name) => asked.get(name));
  if (!essay || (language !== "en" && language !== "ko")) throw new Refused("Name an essay and its language.");
  const number = bodyNumbers(essay, language satisfies Language)[Number(ordinal)];
  if (!number || number.text !== text)
    throw new Refused("The text has changed since this page was made. Load it anew.");
  return number;
}

async function proofsFor(number: UnprovedNumber) {
  const { phrase, text, language } = number;
  const printed = printedNumber(phrase, language) ?? printedNumber(text, language);
  if (!printed) throw new Refused(`“${number.text}” is no number that can be searched for.`);
  const index = await readSearchIndex();
  return findProof(index, printed, surroundingsOf(number, index.known.proofs), limit);
}

async function write(number: UnprovedNumber, proposal: Proposal | undefined): Promise<Written> {
  if (!proposal) throw new Refused("There is no such proposal any more. Load the page anew.");
  const { essay, text, language, file, line, column } = number;
  const { known } = await readSearchIndex();
  const at = [`${file}:${line}:${column}`];
  return writeProposal({ proposal, essay, text, language, at, taken: new Set(known.proofs.keys()) }, contentOf());
}
