import type { Diagnostic } from "../../content/diagnostic.ts";
import { databaseFiles } from "../../database/databaseFiles.ts";
import { checkedFiles } from "../../figures/checkedFiles.ts";
import { sharedIds } from "../../figures/sharedIds.ts";
import { restsOnBroken } from "../restsOnBroken.ts";
import type { Rule } from "../rule.ts";

/** Figures: their files, and what the data says to them. */
export const figures: Rule = {
  name: "figures",
  async check({ content, keep }) {
    const own = content.figures().map((folder) =>
      keep(
        `figure ${folder.path}`,
        () => checkedFiles(content, folder),
        async () => (await import("../../figures/figureDiagnostics.ts")).folderDiagnostics(content, folder),
      ),
    );
    const views = keep(
      "views",
      () => databaseFiles(content),
      async () => (await import("../../database/native.ts")).viewFaults(content),
    );
    const found = [...sharedIds(content.figures()), ...(await Promise.all(own)).flat()];
    // A question that does not stand is told as that of the figure; what is wrong with it as a view alone, here.
    const rests = restsOnBroken(content);
    const isOwn = ({ file }: Diagnostic) =>
      !found.some((each) => each.file === file) && !rests(content.file(file)?.text ?? "");
    return [...found, ...(await views).filter(isOwn)];
  },
};
