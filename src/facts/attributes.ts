/** What an attribute of a component takes: plain text, a number in braces, or nothing but its name. */
export type AttributeKind = "text" | "number" | "flag";

/** What facts, claims and exceptions may say of themselves in a text. */
export const proofAttributes = {
  Fact: { id: "text", of: "text", bare: "flag", absolute: "flag", digits: "number", particle: "text" },
  Claim: { id: "text" },
  Plain: { reason: "text" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;
