import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { checkContent } from "./src/checks/checkContent.ts";
import { basedHeaders } from "./src/commands/basedHeaders.ts";
import { finishPages } from "./src/commands/finish/finishPages.ts";
import { keptPages } from "./src/commands/keptPages.ts";
import { rereadSources } from "./src/commands/rereadSources.ts";
import { readMeantMarkup } from "./src/content/markup/meantMarkup.ts";
import { noticeContact } from "./src/content/noticeContact.ts";
import { publishedOnly } from "./src/content/publishedOnly.ts";
import { dataMarkIntegration } from "./src/database/dataMark.ts";
import { engineIntegration } from "./src/database/engineFiles.ts";
import { datasetPlugin } from "./src/datasets/datasetPlugin.ts";
import { previewParts } from "./src/datasets/previewParts.ts";
import { publishParts } from "./src/datasets/publishParts.ts";
import { leaveOutCode } from "./src/essays/withoutCode.ts";
import { figurePlugin } from "./src/figures/figurePlugin.ts";
import { galleryRoute } from "./src/figures/galleryRoute.ts";
import { markMentions } from "./src/figures/mentions/markFactUses.ts";
import { latinFonts } from "./src/fonts/latinFonts.ts";
import notebooks from "./src/notebooks/compile/integration.ts";
import { previewProposals } from "./src/proposals/preview/previewProposals.ts";

// SITE is the address the site is published at, BASE the path under it; both only matter for absolute addresses.
export default defineConfig({
  site: process.env.SITE ?? "https://tideline.example",
  base: process.env.BASE ?? "/",
  trailingSlash: "ignore",
  // While pictures are drawn and questions answered in other threads, the next pages are rendered.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 8 },
  integrations: [
    publishedOnly(),
    noticeContact(),
    mdx({ optimize: false }),
    leaveOutCode(),
    readMeantMarkup(),
    previewProposals(),
    keptPages(),
    latinFonts(),
    engineIntegration(),
    dataMarkIntegration(),
    // Before the links are checked: files of the store are led to.
    publishParts(),
    checkContent(),
    markMentions(),
    notebooks(),
    galleryRoute(),
    rereadSources(),
    finishPages(),
    basedHeaders(),
    sitemap({
      i18n: { defaultLocale: "en", locales: { en: "en", ko: "ko" } },
      filter: (page) => !/\/(embed|404|frame)\//.test(page),
    }),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [figurePlugin(), datasetPlugin(), previewParts()], build: { assetsInlineLimit: 0 } },
});
