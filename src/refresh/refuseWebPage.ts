import { RefreshError } from "./refreshError.ts";

/** Stops at what is no table: nothing at all, or a page for people, be it a log-in, a notice or an error with status 200. */
export function refuseWebPage(response: Pick<Response, "url" | "redirected" | "headers">, bytes: Uint8Array): void {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 2000))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (bytes.length === 0 || (head === "" && bytes.length < 2000))
    throw new RefreshError(
      "answered with nothing: look at the address in a browser, and correct it in the refresh block",
    );
  const isPage =
    /^<(?:!doctype html|html|head|body)\b/i.test(head) || /^<!--[\s\S]*?-->\s*<(?:!doctype )?html/i.test(head);
  if (!isPage && !/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) return;
  const title = /<title[^>]*>([^<]*)/i.exec(head)?.[1]?.trim().replace(/\s+/g, " ");
  const called = title ? ` called "${title.slice(0, 60)}"` : "";
  const { pathname, host } = new URL(response.url);
  if (response.redirected && /log-?in|sign-?in|auth|sso|session/i.test(`${pathname} ${title ?? ""}`))
    throw new RefreshError(
      `sent the request on to a log-in page at ${host}${pathname}: look for an address that asks for no log-in, and write it into the refresh block`,
    );
  throw new RefreshError(
    `answered with a web page${called} instead of data: look at the address in a browser, and correct it in the refresh block`,
  );
}
