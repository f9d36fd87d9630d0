/** Which line of sources a starting point is cited with. */
export function sourceKind(start: string): string {
  if (start === "imf-2026-04") return "imf-newest";
  if (start === "imf-2025-10") return "latest";
  return start.replace(/-\d{4}.*/, "");
}
