import { buildDay } from "../src/content/buildDay.ts";
import { contentOf } from "../src/content/content.ts";

/** Tests are of what is published: a draft may still be wrong. */
contentOf().publishOn(buildDay());
