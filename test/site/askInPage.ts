/** What the explorer makes of an answer, each way out of the page by itself. */
export interface PageAnswer {
  /** Cells as the eye has them, and as their data-value has; null for a null. */
  readonly shown: readonly (readonly string[])[];
  readonly values: readonly (readonly (string | null)[])[];
  readonly csv: string;
  readonly tsv: string;
  readonly json: string;
}

/**
 * For page.evaluate, in the open explorer: asks through the address and gives what it shows, copies and saves, or the
 * sentence that says why not. Without `everything` only the JSON is asked for.
 */
export async function askInPage({
  sql,
  everything = false,
}: {
  sql: string;
  everything?: boolean;
}): Promise<PageAnswer | string> {
  const table = document.querySelector<HTMLTableElement>("#explorer-result");
  table?.setAttribute("data-state", "idle");
  history.pushState(null, "", `?sql=${encodeURIComponent(sql)}&run=1`);
  dispatchEvent(new PopStateEvent("popstate"));
  // Waiting frame by frame would have each of them painted.
  while (!["done", "error"].includes(table?.dataset.state ?? ""))
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(table as Node, { attributeFilter: ["data-state"] });
    });
  if (table?.dataset.state === "error") return document.querySelector('[data-part="status"]')?.textContent ?? "";
  const press = (part: string) => document.querySelector<HTMLElement>(`[data-part="${part}"]`)?.click();
  const saved = async (part: string): Promise<string> => {
    const { createObjectURL } = URL;
    const made = Promise.withResolvers<Blob>();
    URL.createObjectURL = (blob) => {
      made.resolve(blob as Blob);
      return "#";
    };
    press(part);
    URL.createObjectURL = createObjectURL;
    return (await made.promise).text();
  };
  const copied = (): Promise<string> =>
    new Promise((resolve) => {
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: async (text: string) => resolve(text) },
      });
      press("copy");
    });
  const json = await saved("json");
  if (!everything) return { shown: [], values: [], csv: "", tsv: "", json };
  const rows = [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells]);
  return {
    shown: rows.map((cells) => cells.map((cell) => cell.textContent)),
    values: rows.map((cells) => cells.map(({ dataset }) => (dataset.null ? null : (dataset.value ?? "")))),
    csv: await saved("csv"),
    tsv: await copied(),
    json,
  };
}
