import type { MdastNode } from "satteri";
import type { ContentFile } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { attributeOf, everyNode, isElement } from "../content/markup/everyNode.ts";
import { parseMdx } from "../content/markup/parseMdx.ts";
import { placesIn } from "../content/placeAt.ts";
import type { Language } from "../language/language.ts";
import { nearestName } from "../language/nearestName.ts";
import { essayAnchors, isNamedByContent } from "./essayAnchors.ts";
import type { HasAddress } from "./siteAddresses.ts";

/** The text of an essay in a language, if there is one. */
export type TextOf = (slug: string, language: Language) => string | undefined;

/**
 * What an essay links to within the site, as it is written: a page that is not there, one in the other language, or a
 * place that an essay does not have.
 */
export function sourceLinkFaults(
  { path, text }: Pick<ContentFile, "path" | "text">,
  { slug, language }: { readonly slug: string; readonly language: Language },
  has: HasAddress,
  textOf: TextOf,
): Diagnostic[] {
  const page = `${language === "ko" ? "/ko" : ""}/essays/${slug}/`;
  const at = placesIn(text);
  return linksIn(text).flatMap(({ url, offset }) => {
    const told = (message: string, remedy: string) => [{ file: path, ...at(offset), message, remedy }];
    if (url === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return [];
    const { pathname, hash } = new URL(url, `https://site.invalid${page}`);
    const nowhere = placeFault(url, pathname, hash, textOf);
    if (url.startsWith("#")) return nowhere.flatMap((fault) => told(...fault));
    const resolved = url.startsWith("/") ? "" : `, that is ${pathname},`;
    if (!has(pathname))
      return told(`the link "${url}"${resolved} leads to no page of the site`, "Correct the address or add the page");
    const isPage = !/\.\w+$/.test(pathname);
    if (nowhere[0]) return told(...nowhere[0]);
    const isKorean = pathname === "/ko" || pathname.startsWith("/ko/");
    if (!isPage || isKorean === (language === "ko") || !has(`/ko${pathname}`)) return [];
    return told(`the link "${url}" leads from Korean to an English page`, `Write /ko${pathname}`);
  });
}

/** What is told of a place in an essay that is not there, and what to do. */
function placeFault(url: string, pathname: string, hash: string, textOf: TextOf): [string, string][] {
  const [, korean, slug] = /^(\/ko)?\/essays\/([\w-]+)\/?$/.exec(pathname) ?? [];
  const anchor = decoded(hash.slice(1));
  if (!slug || !anchor || isNamedByContent(anchor)) return [];
  const language = korean ? "ko" : "en";
  const anchors = essayAnchors(textOf(slug, language) ?? "<");
  if (!anchors || anchors.has(anchor)) return [];
  const nearest = nearestName(anchor, anchors);
  const remedy = nearest ? `Write #${nearest}` : "Name a heading by its words, in small letters and with hyphens";
  return [[`the link "${url}" leads to no place of src/essays/${slug}/${language}.mdx`, remedy]];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
