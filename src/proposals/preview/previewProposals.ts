import type { AstroIntegration } from "astro";
import { markdownSteps } from "../../content/markup/meantMarkup.ts";
import { answerProposals } from "./answerProposals.ts";
import { markUnproved } from "./markUnproved.ts";
import { proposalsAddress } from "./offer.ts";

/** In the preview alone: numbers without a proof are marked, and a press on one lists its proofs and writes the chosen. */
export function previewProposals(): AstroIntegration {
  return {
    name: "tideline:preview-proposals",
    hooks: {
      "astro:config:setup": ({ command, config, injectScript }) => {
        if (command !== "dev") return;
        markdownSteps(config).push(markUnproved);
        injectScript("page", `import "/src/proposals/preview/proposal-list.ts";`);
      },
      "astro:server:setup": ({ server, logger }) => {
        server.middlewares.use(proposalsAddress, (request, response, next) => {
          answerProposals(request, response).catch((error: Error) => {
            logger.error(error.message);
            next(error);
          });
        });
      },
    },
  };
}
