import type { AstroIntegration } from "astro";

/** Offers /gallery/ in the live preview: every drawing of the grammar with its YAML beside it. It is not published. */
export function galleryRoute(): AstroIntegration {
  return {
    name: "tideline:gallery",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command === "dev") injectRoute({ pattern: "/gallery", entrypoint: "./src/pages/_gallery.astro" });
      },
    },
  };
}
