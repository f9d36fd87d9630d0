import type { findEconomy } from "./findEconomy.ts";

/** Finds an economy by its name or a part of it, or by its code alone. */
export type FindEconomy = typeof findEconomy;

/** Finds an economy by its code alone: what the site's own addresses need. */
export const findByCode: FindEconomy = (written, economies) => {
  const code = written.normalize("NFKC").trim().toUpperCase();
  return Object.hasOwn(economies, code) ? { kind: "found", code } : { kind: "none", near: undefined };
};
