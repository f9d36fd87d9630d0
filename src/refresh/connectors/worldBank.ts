import { parseJson } from "../parseJson.ts";
import type { Connector, Raw } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

/** Rows beyond which an answer is not read on. */
const mostRows = 2_000_000;

type Scalar = string | number | boolean | null;
type Observation = Readonly<Record<string, Scalar | { readonly id: string; readonly value: string }>>;

interface Page {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly lastupdated?: string;
  readonly observations: readonly Observation[];
}

/**
 * The World Bank's Indicators API, version 2: JSON in pages, each a list of what the page is and its observations
 * (https://datahelpdesk.worldbank.org/knowledgebase/articles/898581). `indicator` and `country` are codes in raw,
 * `indicator_name` and `country_name` what they are called.
 */
export const worldBank: Connector = async ({ url }, ask) => {
  const pages: Page[] = [];
  do {
    const address = new URL(url);
    address.searchParams.set("format", "json");
    if (pages.length > 0) address.searchParams.set("page", String(pages.length + 1));
    pages.push(pageOf(parseJson((await ask(address.href, "application/json")).bytes)));
    refuseOdd(pages);
  } while (pages.length < (pages[0] as Page).pages);
  const observations = pages.flatMap((page) => page.observations);
  const [{ total, lastupdated }] = pages as [Page];
  if (observations.length !== total)
    throw new RefreshError(`announced ${total} rows and sent ${observations.length}: try again later`);
  refuseOther(observations, url);
  const { columns, rows } = flatten(observations);
  return { columns, rows, labels: labelsOf(observations), ...(lastupdated && { updated: lastupdated }) };
};

/** An error comes with status 200 too, as [{"message": [{"id": "120", "key": "Invalid value", "value": "…"}]}]. */
function pageOf(answer: unknown): Page {
  const [head, observations] = Array.isArray(answer) ? answer : [answer, undefined];
  const { message: [fault] = [] } = (head ?? {}) as { message?: { id: string; value: string }[] };
  if (fault)
    throw new RefreshError(
      `answered with its error ${fault.id}, "${fault.value.replace(/[.\s]+$/, "")}": look up whether the indicator was renamed or withdrawn, and correct the address in the refresh block`,
    );
  if (observations === null || (Array.isArray(observations) && observations.length === 0))
    throw new RefreshError("answered with no row: check the countries, the indicator and the years in the address");
  if (typeof head?.pages !== "number" || typeof head.total !== "number" || !Array.isArray(observations))
    throw new RefreshError(
      "answered with JSON of another shape than its documentation of the Indicators API says: compare the two, and correct the connector world-bank",
    );
  return { ...head, observations };
}

/** Pages of two editions, and pages without end. */
function refuseOdd(pages: readonly Page[]): void {
  const [first, last] = [pages[0] as Page, pages.at(-1) as Page];
  if (first.total > mostRows)
    throw new RefreshError(
      `announced ${first.total} rows, more than the ${mostRows} that are read: ask for fewer countries or years in the address`,
    );
  if (last.total !== first.total || last.lastupdated !== first.lastupdated || last.page !== pages.length)
    throw new RefreshError(`changed its figures between page 1 and page ${pages.length}: try again later`);
}

/** An indicator that was not asked for. */
function refuseOther(observations: readonly Observation[], url: string): void {
  const asked = /\/indicators?\/([^/?]+)/i.exec(decodeURIComponent(url))?.[1]?.toUpperCase().split(";") ?? [];
  const other = observations
    .map(({ indicator }) => idOf(indicator))
    .find((id) => asked.length > 0 && !asked.includes(id.toUpperCase()));
  if (other)
    throw new RefreshError(
      `answered with the indicator ${other}, which was not asked for: look up whether ${asked.join(", ")} was renamed, and correct the address in the refresh block`,
    );
}

const idOf = (value: Observation[string] | undefined) =>
  typeof value === "object" && value !== null ? value.id : String(value ?? "");

function labelsOf(observations: readonly Observation[]): Raw["labels"] {
  const labels: Record<string, string> = {};
  for (const { indicator, unit } of observations) {
    if (typeof indicator !== "object" || indicator === null) continue;
    labels[indicator.id] = indicator.value + (unit ? ` (${String(unit)})` : "");
  }
  return labels;
}

/** Every key a column; one that holds a code and a name gives two. */
function flatten(observations: readonly Observation[]): Pick<Raw, "columns" | "rows"> {
  const flat = observations.map((observation) =>
    Object.fromEntries(
      Object.entries(observation).flatMap(([key, value]) =>
        typeof value === "object" && value !== null
          ? [[key, value.id] as const, [`${key}_name`, value.value] as const]
          : [[key, value] as const],
      ),
    ),
  );
  const columns = [...new Set(flat.flatMap(Object.keys))];
  return {
    columns,
    rows: flat.map((each) => columns.map((column) => textOrNull(each[column]))),
  };
}

function textOrNull(value: Scalar | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}
