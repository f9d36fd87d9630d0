import type { Frame } from "./frame.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A month as a chart label: "Apr 2022", "2022년 4월"; short in a narrow drawing: "Apr ’22", "22.4". */
export function editionLabel(month: string, { narrow, language }: Pick<Frame, "narrow" | "language">): string {
  const [year = "", number = ""] = month.split("-");
  if (language === "ko") return narrow ? `${year.slice(2)}.${Number(number)}` : `${year}년 ${Number(number)}월`;
  const name = months[Number(number) - 1] ?? "";
  return narrow ? `${name} ’${year.slice(2)}` : `${name} ${year}`;
}
