/** Wakes the row under a figure: the link to its view, and the files of what is on the page now. */
export async function connectView(row: HTMLElement): Promise<void> {
  const figure = row.closest<HTMLElement>("figure[data-figure]");
  const link = row.querySelector<HTMLAnchorElement>("[data-part=share-address]");
  const download = row.querySelector<HTMLElement>("[data-part=download]");
  // The pointer and the keys come near a row each for the first time.
  if (!figure || !link || !download || row.dataset.awake === "") return;
  row.dataset.awake = "";
  const published = link.pathname;
  // A figure that the reader changed says where its view can be seen again.
  const url = () => new URL(figure.dataset.view ?? published, location.href).href;
  const showAddress = () => {
    link.href = url();
    link.textContent = link.href;
  };
  showAddress();
  new MutationObserver(showAddress).observe(figure, { attributeFilter: ["data-view"] });
  const [{ connectShare }, { offerFiles }] = await Promise.all([
    import("../../sharing/connectShare.ts"),
    import("./offerFiles.ts"),
  ]);
  connectShare(row, () => ({ title: figure.querySelector("[data-part=title]")?.textContent ?? "", url: url() }));
  offerFiles(figure, download, url);
}
