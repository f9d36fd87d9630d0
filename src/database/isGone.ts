/** Whether the host says that a file of this site is there no longer; false where nothing can be learnt. */
export async function isGone(address: string): Promise<boolean> {
  const response = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  return response !== undefined && !(response.ok && /javascript/.test(response.headers.get("content-type") ?? ""));
}
