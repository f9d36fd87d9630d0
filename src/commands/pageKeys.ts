import { createHash } from "node:crypto";
import { frontMatterEnd } from "../content/frontMatterEnd.ts";

/** An essay in one language, as its file has it. */
export interface EssayText {
  /** The slug and the language, as the built site has them: `bytedance`, `ko/bytedance`. */
  readonly name: string;
  readonly text: string;
}

/** What decides what the pages of the site hold. */
export interface PageSources {
  /** A mark of everything but the texts of the essays: code, data, facts, figures, settings, the day. */
  readonly rest: string;
  readonly essays: readonly EssayText[];
  /** What is found in the texts of the essays and shown on other pages: the numbers that stand in figures. */
  readonly mentions: unknown;
}

/** A page that is to be built: the file that makes it, from the project's folder, and its address in the site. */
export interface PageAsked {
  readonly component: string;
  readonly pathname: string;
}

/** The folders of src/pages whose pages take nothing of an essay's text but its front matter, its tags and its mentions. */
const besideText = /^src\/pages\/(?:\[\.\.\.language\]\/)?(?:facts|charts|embed|crossover|notebooks|data|share)\//;
const essayPage = "src/pages/[...language]/essays/[slug].astro";
/** A component with its attributes: a fact, a claim, a figure, a calculator. */
const tag = /<[A-Z][^>]*>/g;

const hashOf = (...parts: readonly string[]) => createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

/**
 * Gives each page a key that stays the same only while the page does. A page whose texts are not known to be narrower
 * takes those of all essays.
 */
export function pageKeys({ rest, essays, mentions }: PageSources): (page: PageAsked) => string {
  const seen = essays.map(({ name, text }) => [
    name,
    text.slice(0, frontMatterEnd(text)),
    ...Array.from(text.matchAll(tag), ([whole]) => whole),
  ]);
  const site = hashOf(rest, JSON.stringify(seen), JSON.stringify(mentions));
  const all = hashOf(site, JSON.stringify(essays));
  const own = new Map(essays.map(({ name, text }) => [name, hashOf(site, text)]));
  return ({ component, pathname }) => {
    if (component === essayPage) return own.get(pathname.replace(/^\/|\/$|essays\//g, "")) ?? all;
    return besideText.test(component) ? site : all;
  };
}
