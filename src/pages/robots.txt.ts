import type { APIRoute } from "astro";
import { absoluteAddress } from "../language/address.ts";

/** What crawlers may read, which is everything, and where the list of pages is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress("/sitemap-index.xml", site)}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
