// What should have appeared by now: npm run data:stale -- --today 2027-02-01
import { buildDay } from "../content/buildDay.ts";
import { contentOf } from "../content/content.ts";
import { editionState } from "../datasets/editionState.ts";
import { laterEdition } from "../datasets/laterEdition.ts";
import { datasetReadings } from "../datasets/readDatasets.ts";
import { formatDate } from "../language/dates.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";

const usage = `npm run data:stale -- [--today 2026-11-30]

Lists the datasets of which a newer edition should have appeared by that day, with where to look for it, and which
editions are expected next.
`;
const { words, values } = readArguments(process.argv.slice(2), { usage, values: ["today"] });
const today = values.today?.at(-1) ?? buildDay();
if (words.length > 0) stop(usage);
if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
  stop(`"${today}" is no day. Write --today 2026-11-30.`);

const descriptors = datasetReadings(contentOf()).flatMap(({ file }) => file?.descriptor ?? []);
const states = descriptors
  .filter((each) => !laterEdition(each, descriptors))
  .flatMap((descriptor) => {
    const state = editionState(descriptor, today);
    return state?.next ? [{ descriptor, state }] : [];
  });
const overdue = states.filter(({ state }) => state.overdue).sort((a, b) => b.state.age - a.state.age);
for (const { descriptor, state } of overdue) {
  const { name, edition, refresh } = descriptor;
  const look = refresh ? `Fetch it: npm run data:refresh -- ${name}` : `Look at ${state.where ?? "its source"}`;
  console.log(
    `${name}: an edition was expected in ${formatDate(state.overdue ?? "", "en")}, and the one here is ${edition.en}. ${look}`,
  );
}
console.log(
  overdue.length === 0
    ? `Every edition that was expected up to ${today} is here.`
    : `${overdue.length} of ${states.length} datasets wait for an edition on ${today}.`,
);
const coming = Map.groupBy(
  states.filter(({ state }) => !state.overdue),
  ({ state }) => state.next ?? "",
);
for (const [month, own] of [...coming].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`\nExpected in ${formatDate(month, "en")}:`);
  for (const { descriptor, state } of own)
    console.log(`  ${descriptor.name}${descriptor.refresh ? "" : ` (${state.where ?? "look at its source"})`}`);
}
