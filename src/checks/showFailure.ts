import type { MiddlewareHandler } from "astro";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { escapeHtml } from "../language/escapeHtml.ts";
import { mistakesIn } from "./mistakesNow.ts";

/**
 * In the preview a page that cannot be made says why, with the list of mistakes, and loads again when a file is saved;
 * the other pages are served.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    return await next();
  } catch (error) {
    const [, slug] = /\/essays\/([\w-]+)/.exec(url.pathname) ?? [];
    const own = await mistakesIn(slug ? `src/essays/${slug}/` : "");
    const message = error instanceof Error ? error.message : String(error);
    return new Response(failurePage(own.length > 0 ? own.map(formatDiagnostic) : [message], url.pathname), {
      status: 500,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
};

function failurePage(lines: readonly string[], path: string): string {
  const items = lines.map((line) => `<li><p>${escapeHtml(line)}</p></li>`).join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page cannot be shown</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/src/checks/mistake-list.ts"></script></head>
<body><main><h1>This page cannot be shown</h1><p>${escapeHtml(path)} is shown again as soon as its mistakes are mended.</p><ul>${items}</ul></main></body></html>
`;
}
