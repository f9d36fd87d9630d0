import type { MdastNode } from "satteri";
import type { ContentFile } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { attributeOf, everyNode, isElement } from "../content/markup/everyNode.ts";
import { parseMdx } from "../content/markup/parseMdx.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Language } from "../language/language.ts";
import type { HasAddress } from "./siteAddresses.ts";

/** What an essay links to within the site, as it is written: a page that is not there, or one in the other language. */
export function sourceLinkFaults(
  { path, text }: Pick<ContentFile, "path" | "text">,
  { slug, language }: { readonly slug: string; readonly language: Language },
  has: HasAddress,
): Diagnostic[] {
  const page = `${language === "ko" ? "/ko" : ""}/essays/${slug}/`;
  const at = placesIn(text);
  return linksIn(text).flatMap(({ url, offset }) => {
    const told = (message: string, remedy: string) => [{ file: path, ...at(offset), message, remedy }];
    if (url === "" || url.startsWith("#") || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return [];
    const { pathname } = new URL(url, `https://site.invalid${page}`);
    const resolved = url.startsWith("/") ? "" : `, that is ${pathname},`;
    if (!has(pathname))
      return told(`the link "${url}"${resolved} leads to no page of the site`, "Correct the address or add the page");
    const isPage = !/\.\w+$/.test(pathname);
    const isKorean = pathname === "/ko" || pathname.startsWith("/ko/");
    if (!isPage || isKorean === (language === "ko") || !has(`/ko${pathname}`)) return [];
    return told(`the link "${url}" leads from Korean to an English page`, `Write /ko${pathname}`);
  });
}

/** Where a link leads, in Markdown or in HTML. */
function addressOf(node: MdastNode): string | undefined {
  if (node.type === "link" || node.type === "definition") return node.url;
  if (!isElement(node) || node.name !== "a") return undefined;
  const href = attributeOf(node, "href");
  return typeof href === "string" ? href : undefined;
}

/** The links of a text, in its order; none where it cannot be read, which is told elsewhere. */
function linksIn(text: string): { url: string; offset: number }[] {
  let root: MdastNode;
  try {
    root = parseMdx(text);
  } catch {
    return [];
  }
  return everyNode(root).flatMap((node) => {
    const url = addressOf(node);
    return url === undefined ? [] : [{ url, offset: node.position?.start.offset ?? 0 }];
  });
}
