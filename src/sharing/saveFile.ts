/** Long enough for every browser to take a file over from its address, in milliseconds. */
const takenOver = 10_000;

/** Hands a file made in the page to the reader, as a download of that name. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), takenOver);
}
