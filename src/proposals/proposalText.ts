import type { ClaimProposal, Proposal } from "./proposal.ts";

/** How many of the rows are listed; the SQL gives all. */
const shownRows = 8;

/** A proposal for the terminal: its number and what it says, its value, rows, source and SQL. */
export function proposalText(proposal: Proposal | ClaimProposal, number: number): string {
  const { value, unit, text, says, sql, source, confidence, fact, rows, table } = proposal;
  const shown = rows.slice(0, shownRows);
  const lines = [
    unit === null ? `${number}. “${text}” holds` : `${number}. ${text} = ${value} ${unit}`,
    `   ${says.en}`,
    ...(fact ? [`   The fact "${fact}" says so already: <Fact id="${fact}" />`] : []),
    `   ${source}${confidence ? `; confidence ${confidence}` : ""}`,
    ...shown.map((row) => `   ${table}: ${rowText(row)}`),
    ...(rows.length > shown.length ? [`   … ${rows.length} rows in all`] : []),
    ...(sql ? sql.split("\n").map((line) => `   ${line}`) : []),
  ];
  return lines.join("\n");
}

function rowText(row: Readonly<Record<string, unknown>>): string {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && !/^(?:note|source)$/.test(name))
    .map(([name, value]) => `${name} ${String(value).slice(0, 60)}`)
    .join(", ");
}

/** Proposals as JSON gives them: those that are asked in SQL, so that `sql` is always a text. */
export function proposalsJson(proposals: readonly (Proposal | ClaimProposal)[]) {
  return proposals.flatMap((proposal) => (proposal.sql === null ? [] : [proposalJson(proposal, proposal.sql)]));
}

function proposalJson(proposal: Proposal | ClaimProposal, sql: string) {
  const { value, text, unit, source, confidence, shape, kind, says, fact, table, rows } = proposal;
  return {
    value,
    text,
    unit,
    sql,
    source,
    confidence,
    shape,
    ...("digits" in proposal ? { digits: proposal.digits } : {}),
    kind,
    says,
    fact,
    table,
    rows: rows.slice(0, shownRows),
    total: rows.length,
  };
}
