/** A node of parsed code; what else it has depends on its type. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Whether a node is a name of the language or the browser that the code gives to nothing of its own. */
type IsGlobal = (node: unknown, name: string) => boolean;

/** Code that is not the same for every reader: why, and what to write. */
export interface Unsteady {
  readonly why: "chance" | "clock" | "zone" | "language" | "machine";
  readonly remedy: string;
  readonly applies: (node: Syntax, isGlobal: IsGlobal) => boolean;
}

const seed = "Write a generator that begins from a number of your own.";
const fromData = "Take the date from the data, or write it: new Date('2026-11-21').";
const inUtc = "Use the methods with UTC in their names, Date.UTC(…), or text with a zone: '2026-11-21T09:00Z'.";
const named = 'Name the language: "en" or "ko".';
const namedZone = 'Name the language and the zone: ("en", {timeZone: "UTC"}).';

const localParts =
  /^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)$|^(?:getTimezoneOffset|getYear|toDateString|toTimeString)$/;
/** Dates whose text leaves no doubt: a day alone, which is UTC, or a time with its zone. */
const certainDate = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

export const unsteady: readonly Unsteady[] = [
  {
    why: "chance",
    remedy: seed,
    applies: (node, isGlobal) =>
      isGlobal(node, "crypto") ||
      (isGlobal(node.object, "Math") && memberOf(node) === "random") ||
      (isGlobal(node.init, "Math") && takes(node.id, "random")),
  },
  {
    why: "chance",
    remedy: `Import shuffler and give it a generator. ${seed}`,
    applies: ({ type, imported }) => type === "ImportSpecifier" && isSyntax(imported) && imported.name === "shuffle",
  },
  {
    why: "clock",
    remedy: fromData,
    applies: (node, isGlobal) =>
      isGlobal(node, "performance") ||
      (isGlobal(node.object, "Date") && memberOf(node) === "now") ||
      (isGlobal(node.callee, "Date") && (node.type === "CallExpression" || argumentsOf(node).length === 0)),
  },
  {
    why: "zone",
    remedy: inUtc,
    applies: (node, isGlobal) => {
      if (node.type === "CallExpression" && localParts.test(memberOf(node.callee) ?? "")) return true;
      if (node.type !== "NewExpression" || !isGlobal(node.callee, "Date")) return false;
      const [first, ...others] = argumentsOf(node);
      return others.length > 0 || (typeof first?.value === "string" && !certainDate.test(first.value));
    },
  },
  {
    why: "zone",
    remedy: namedZone,
    applies: (node, isGlobal) => {
      const method = memberOf(node.callee) ?? "";
      const isDate =
        /^toLocale(?:Date|Time)String$/.test(method) || (isIntl(node, isGlobal) && method === "DateTimeFormat");
      const [, options] = argumentsOf(node);
      // Options that are named elsewhere may name a zone.
      return isDate && (!options || (options.type === "ObjectExpression" && !takes(options, "timeZone")));
    },
  },
  {
    why: "language",
    remedy: named,
    applies: (node, isGlobal) => {
      const [first, second] = argumentsOf(node);
      const method = memberOf(node.callee) ?? "";
      if (isIntl(node, isGlobal)) return method !== "DateTimeFormat" && isNothing(first);
      if (node.type !== "CallExpression") return false;
      if (method === "localeCompare") return isNothing(second);
      return /^toLocale(?:String|UpperCase|LowerCase)$/.test(method) && isNothing(first);
    },
  },
  {
    why: "machine",
    remedy: "Give the cell what it needs as a value of another cell.",
    applies: (node, isGlobal) => isGlobal(node, "navigator"),
  },
];

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === "object" && value !== null && "type" in value;

const isNothing = (node: Syntax | undefined) => !node || (node.type === "Identifier" && node.name === "undefined");

const isIntl = ({ callee }: Syntax, isGlobal: IsGlobal) => isSyntax(callee) && isGlobal(callee.object, "Intl");

/** The name behind the dot. */
export function memberOf(node: unknown): string | undefined {
  if (!isSyntax(node) || node.type !== "MemberExpression") return undefined;
  const property = node.property as Syntax;
  if (!node.computed) return property.name as string;
  return typeof property.value === "string" ? property.value : undefined;
}

export function argumentsOf(node: Syntax): Syntax[] {
  return Array.isArray(node.arguments) ? (node.arguments as Syntax[]) : [];
}

/** Whether an object or a pattern of one names a property, or may. */
function takes(node: unknown, name: string): boolean {
  if (!isSyntax(node) || !Array.isArray(node.properties)) return false;
  return (node.properties as Syntax[]).some(
    ({ key, type }) => type === "SpreadElement" || (isSyntax(key) && (key.name === name || key.value === name)),
  );
}
