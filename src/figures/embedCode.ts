/** The frame that somebody pastes into their page. A border would take its width from the height. */
export function embedCode(url: string, title: string, height: number): string {
  const quoted = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${url}" title="${quoted}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** What a page that runs scripts may add once, whatever the number of its frames: each takes the height it asks for. */
export function embedScript(origin: string): string {
  return `<script>addEventListener("message", ({ origin, source, data }) => {
  if (origin !== "${origin}" || data?.type !== "tideline:height") return;
  for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.height = data.height;
});</script>`;
}
