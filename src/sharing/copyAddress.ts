/** What is said of a copy: that it is made, or why the address stands selected instead. */
export interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

/**
 * Copies an address and says so in `status`, a live region. Where the clipboard is refused or missing, the address is
 * written there and selected, so that one key copies it.
 */
export async function copyAddress(address: string, status: HTMLElement, { copied, notCopied }: CopyWords) {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  } catch {
    const shown = document.createElement("span");
    shown.className = "share-address";
    shown.textContent = address;
    status.replaceChildren(`${notCopied} `, shown);
    getSelection()?.selectAllChildren(shown);
  }
}
