/** A scenario under a name of the reader's own. */
export interface KeptScenario {
  readonly name: string;
  readonly query: string;
}

const most = 50;

/** The scenarios kept in this browser under `key`. Where the browser keeps nothing, they last as long as the page. */
export function keptScenarios(key: string) {
  let here: KeptScenario[] = [];
  const read = (): KeptScenario[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(stored) ? stored.filter(isKept).slice(0, most) : [];
    } catch {
      return here;
    }
  };
  /** Writes the list; false when the browser does not keep it. */
  const write = (list: readonly KeptScenario[]): boolean => {
    here = list.slice(0, most);
    try {
      localStorage.setItem(key, JSON.stringify(here));
      return true;
    } catch {
      return false;
    }
  };
  return {
    list: read,
    keep: (scenario: KeptScenario) => write([scenario, ...read().filter(({ name }) => name !== scenario.name)]),
    forget: (name: string) => write(read().filter((kept) => kept.name !== name)),
  };
}

function isKept(value: unknown): value is KeptScenario {
  const { name, query } = (value ?? {}) as Partial<KeptScenario>;
  return typeof name === "string" && typeof query === "string" && name !== "";
}
