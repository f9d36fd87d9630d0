/** Who publishes a copy of the site, as its environment says: nobody is named where it names nobody. */
export interface SiteConfig {
  /** Who signs for the essays: AUTHOR. */
  readonly author?: string;
  /** Where corrections go: CONTACT, an e-mail address or the https address of a form or an issue list. */
  readonly contact?: { readonly href: string; readonly text: string };
}

/** Reads AUTHOR and CONTACT; a contact that nobody could write to is an error. */
export function siteConfig(environment: Readonly<Record<string, string | undefined>> = process.env): SiteConfig {
  const [author, contact] = [environment.AUTHOR?.trim(), environment.CONTACT?.trim()];
  return { ...(author && { author }), ...(contact && { contact: toContact(contact) }) };
}

function toContact(text: string): NonNullable<SiteConfig["contact"]> {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(text)) return { href: `mailto:${text}`, text };
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text))
    return { href: text, text: text.replace(/^https:\/\//, "") };
  throw new Error(
    `CONTACT is ${JSON.stringify(text)}, and an e-mail address or one that begins with https:// was expected. Correct it, or leave it out.`,
  );
}
