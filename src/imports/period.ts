/** A span of time as it is written in a head or a cell. */
export interface Period {
  readonly kind: "year" | "half" | "quarter" | "month" | "day";
  /** As datasets write it: 2021, 2021-H1, 2021-Q1, 2021-09, 2021-09-30. */
  readonly text: string;
  /** What stood after it: the "p" of 2023p. */
  readonly flag?: string;
}

const year = "((?:1[6-9]|20|21)\\d\\d)";
const flag = "(?:\\s*\\(?\\s*([a-z]{1,2}|잠정치?|추정치?|전망치?|예상치?|속보치?|[*†‡]+)\\s*\\)?)?";
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const pattern = (text: string) => new RegExp(`^(?:${text})${flag}$`, "i");

/** Ways to write a period; the names of the groups say which part is where. */
const forms: readonly {
  readonly form: RegExp;
  readonly read: (parts: readonly string[]) => Omit<Period, "flag"> | undefined;
}[] = [
  {
    form: pattern(`(?:fy|cy)?\\s*${year}\\s*(?:년도?|年度?)?`),
    read: ([text = ""]) => ({ kind: "year", text }),
  },
  {
    form: pattern(`${year}\\s*(?:년|年)?\\s*[-./]?\\s*(?:q([1-4])|([1-4])\\s*/\\s*4\\s*(?:분기)?|([1-4])\\s*분기)`),
    read: ([of = "", ...parts]) => ({ kind: "quarter", text: `${of}-Q${parts.find(Boolean)}` }),
  },
  {
    form: pattern(`(?:q([1-4])|([1-4])q)\\s*[-/]?\\s*${year}`),
    read: ([a, b, of = ""]) => ({ kind: "quarter", text: `${of}-Q${a || b}` }),
  },
  {
    form: pattern(`${year}\\s*(?:년)?\\s*[-./]?\\s*(?:h([12])|(상|하)반기)`),
    read: ([of = "", half, word]) => ({ kind: "half", text: `${of}-H${half || (word === "상" ? 1 : 2)}` }),
  },
  {
    form: pattern(`${year}\\s*(?:[-./]|m|\\.\\s)\\s*(\\d\\d)\\s*(?:월)?`),
    read: ([of = "", month = ""]) => monthOf(of, Number(month)),
  },
  {
    form: pattern(`${year}\\s*[년年]\\s*(\\d{1,2})\\s*[월月]`),
    read: ([of = "", month = ""]) => monthOf(of, Number(month)),
  },
  {
    form: pattern(`(${months})[a-z]*\\.?\\s*[-/]?\\s*${year}`),
    read: ([name = "", of = ""]) => monthOf(of, months.split("|").indexOf(name.toLowerCase()) + 1),
  },
  {
    form: pattern(
      `${year}(?:[-/]|\\.\\s?|년\\s*)(\\d{1,2})(?:[-/]|\\.\\s?|월\\s*)(\\d{1,2})(?:\\.|일)?(?:[ T]00:00(?::00)?)?`,
    ),
    read: ([of = "", month = "", day = ""]) => dayOf(of, month, day),
  },
];

/** The period that a text is and nothing else; undefined for any other text. */
export function toPeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 24 || !/\d{4}/.test(trimmed)) return undefined;
  for (const { form, read } of forms) {
    const parts = form.exec(trimmed)?.slice(1);
    const mark = parts?.pop();
    const period = parts && read(parts.map((part) => part ?? ""));
    if (period) return mark ? { ...period, flag: mark } : period;
  }
  return undefined;
}

function monthOf(of: string, month: number): Omit<Period, "flag"> | undefined {
  return month >= 1 && month <= 12 ? { kind: "month", text: `${of}-${String(month).padStart(2, "0")}` } : undefined;
}

function dayOf(of: string, month: string, day: string): Omit<Period, "flag"> | undefined {
  const text = `${of}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? { kind: "day", text } : undefined;
}
