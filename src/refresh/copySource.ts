import type { Descriptor } from "../datasets/descriptor.ts";

type Source = Descriptor["sources"][number];

/** The address of a copy that was read in place of the publisher's own, as the descriptor names it. */
export function copySource(address: string, version: string): Source {
  const title = { en: `Copy that was read: ${nameOf(address)}`, ko: `이용한 사본: ${nameOf(address)}` };
  return { title: title.en, titles: title, path: address, version };
}

/** `owner/name, folder/file.csv` of a file at GitHub, else the address without its protocol. */
function nameOf(address: string): string {
  const { host, pathname } = new URL(address);
  const [, repository, path] = /^\/([^/]+\/[^/]+)\/blob\/[^/]+\/(.+)$/.exec(pathname) ?? [];
  return host === "github.com" && repository ? `${repository}, ${path}` : `${host}${pathname}`;
}
