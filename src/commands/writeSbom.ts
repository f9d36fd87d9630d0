import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/**
 * Writes the list of all packages that the site is built and tested with, by npm, as CycloneDX: `sbom.json` in the built
 * folder.
 * It is the same for the same lockfile: without the moment, and with the project's name for that of the folder.
 */
export function writeSbom(root: string, folder: string): void {
  const args = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx"];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.warn(`No sbom.json is written: npm ${args.join(" ")} failed. ${stderr.trim()}`);
    return;
  }
  const sbom = JSON.parse(stdout) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  sbom.metadata.component.name = "tideline";
  writeFileSync(join(folder, "sbom.json"), `${JSON.stringify(sbom, undefined, 1)}\n`);
}
