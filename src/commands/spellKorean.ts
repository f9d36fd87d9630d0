import { contentOf } from "../content/content.ts";
import { countMistakes, formatDiagnostic } from "../content/diagnostic.ts";
import { koreanSpellingFaults } from "../spelling/koreanSpellingFaults.ts";
import { stop } from "./stop.ts";

// Part of npm run test:lint. Every Korean word that is in no dictionary, and every particle that does not fit.
const faults = await koreanSpellingFaults(contentOf());
if (faults.length > 0) stop(`${faults.map(formatDiagnostic).join("\n")}\n${countMistakes(faults.length)}.`);
