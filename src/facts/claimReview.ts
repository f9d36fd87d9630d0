import type { Language } from "../language/language.ts";
import { verdictMeanings, verdictWords } from "./factWords.ts";
import type { Proof } from "./proof.ts";

const ratings: Partial<Record<Proof["verdict"], number>> = { contradicted: 1, corrected: 2, reproduced: 5 };

interface Page {
  readonly url: string;
  readonly language: Language;
  readonly datasets: readonly { readonly name: string; readonly url: string; readonly description: string }[];
}

/**
 * schema.org for a fact: a ClaimReview where we tested what someone printed, and else the claim with the datasets it
 * is based on.
 */
export function claimSchema(proof: Proof, { url, language, datasets }: Page): object {
  const { published, verdict, says } = proof;
  const rating = ratings[verdict];
  const basedOn = datasets.map((dataset) => ({ "@type": "Dataset", ...dataset }));
  if (!published || rating === undefined) {
    const isBasedOn = basedOn.length > 0 ? { isBasedOn: basedOn } : {};
    return {
      "@context": "https://schema.org",
      "@type": "Claim",
      text: says[language],
      inLanguage: language,
      url,
      ...isBasedOn,
    };
  }
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url,
    inLanguage: language,
    claimReviewed: says[language],
    author: { "@type": "Organization", name: "Tideline" },
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: verdictWords[verdict][language],
      ratingExplanation: (proof.slip ?? proof.counter?.says ?? verdictMeanings[verdict])[language],
    },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: (published.place ?? published.source)[language] },
      ...(published.date && { datePublished: published.date }),
      ...(published.address && { appearance: { "@type": "CreativeWork", url: published.address } }),
    },
  };
}
