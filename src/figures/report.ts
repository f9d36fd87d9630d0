import type { Diagnostic } from "../content/diagnostic.ts";
import type { Path, YamlFile } from "../content/readYaml.ts";
import { pathText } from "../content/schemaDiagnostics.ts";

/**
 * Notes a mistake in one part of figure.yaml, which its message names first: at the value of a path within the part, so
 * many characters into its text, or at the key itself.
 */
export type Report = (within: Path, message: string, remedy: string, place?: number | "key") => void;

/** The parts of a file about which mistakes are noted in `found`; the whole file is the part without a name. */
export function reporter(yaml: YamlFile, found: Diagnostic[]): (...part: Path) => Report {
  return (...part) =>
    (within, message, remedy, place = 0) => {
      const path = [...part, ...within];
      const where = place === "key" ? yaml.keyPlace(path) : yaml.valuePlace(path, place);
      const text = part.length === 0 ? message : `${pathText(part)}: ${message}`;
      found.push({ file: yaml.file, ...where, message: text, remedy });
    };
}
