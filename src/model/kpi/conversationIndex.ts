import { denominator, notNegative } from "../domainError.ts";

/**
 * The classes of the source article: 0 nobody pays attention ("ignored"), 1 "normal", above 1 "best". It leaves
 * 0 to 1 unnamed; "below-normal" is ours.
 */
export type ConversationClass = "ignored" | "below-normal" | "normal" | "best";

/**
 * Conversation index (Stowe Boyd): comments / posts, with its class. Volume alone measures the size of the network,
 * so the content of the comments needs coding too (KDPaine).
 *
 * @throws DomainError for 0 posts ("no-data") and negative comments
 */
export function conversationIndex(comments: number, posts: number): { index: number; class: ConversationClass } {
  const index = notNegative("comments", comments) / denominator("posts", posts, comments);
  return { index, class: classOf(index) };
}

function classOf(index: number): ConversationClass {
  if (index === 0) return "ignored";
  if (index < 1) return "below-normal";
  return index === 1 ? "normal" : "best";
}
