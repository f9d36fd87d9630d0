import type { Rule } from "./rule.ts";
import { apart } from "./rules/apart.ts";
import { claims } from "./rules/claims.ts";
import { corrections } from "./rules/corrections.ts";
import { data } from "./rules/data.ts";
import { englishInKorean } from "./rules/englishInKorean.ts";
import { facts } from "./rules/facts.ts";
import { figures } from "./rules/figures.ts";
import { frontMatter } from "./rules/frontMatter.ts";
import { koreanSpelling } from "./rules/koreanSpelling.ts";
import { links } from "./rules/links.ts";
import { markup } from "./rules/markup.ts";
import { mentions } from "./rules/mentions.ts";
import { notebooks } from "./rules/notebooks.ts";
import { prose } from "./rules/prose.ts";
import { record } from "./rules/record.ts";
import { sentences } from "./rules/sentences.ts";
import { sources } from "./rules/sources.ts";
import { spelling } from "./rules/spelling.ts";
import { unplaced } from "./rules/unplaced.ts";
import { unused } from "./rules/unused.ts";
import { words } from "./rules/words.ts";

/** What a reader of the list meets first: data before what rests on them. */
export const rules: readonly Rule[] = [
  data,
  sources,
  corrections,
  figures,
  facts,
  apart,
  frontMatter,
  markup,
  words,
  prose,
  record,
  sentences,
  claims,
  mentions,
  links,
  notebooks,
  spelling,
  koreanSpelling,
  englishInKorean,
  unplaced,
  unused,
];
