import type { AstroIntegration } from "astro";
import { siteConfig } from "./siteConfig.ts";

/** What a build says of a site that gives its readers no address to write to; nothing of one that does. */
export function contactNotice(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (siteConfig(environment).contact) return undefined;
  return "readers have no address to report an error to: set CONTACT to an e-mail address or the https address of a form. Without it the pages leave out how to report an error.";
}

/** Says it once, as a warning, when the site is built. */
export function noticeContact(): AstroIntegration {
  return {
    name: "tideline:contact",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        const notice = command === "build" ? contactNotice() : undefined;
        if (notice) logger.warn(notice);
      },
    },
  };
}
