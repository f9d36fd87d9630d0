import type { Diagnostic } from "./diagnostic.ts";
import { plainTextFault } from "./plainTextFault.ts";
import { type Path, readYaml } from "./readYaml.ts";

/** The words of both languages, wherever a file has them. */
const isBilingual = (path: Path) => path.includes("en") || path.includes("ko");

/** Markdown in a YAML file's words, which are published as they stand; `isWords` tells which texts are words. */
export function plainWordFaults(
  file: string,
  text: string,
  isWords: (path: Path) => boolean = isBilingual,
): Diagnostic[] {
  const yaml = readYaml(file, text);
  const faults: Diagnostic[] = [];
  const visit = (value: unknown, path: Path) => {
    if (typeof value === "string") {
      const fault = isWords(path) ? plainTextFault(value) : undefined;
      if (!fault) return;
      const { offset, message, remedy } = fault;
      faults.push({ file, ...yaml.valuePlace(path, offset), message, remedy });
    } else if (value && typeof value === "object")
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(yaml.value, []);
  return faults;
}
