/** "/", and K with Ctrl or ⌘, lead to the search, except where the reader is typing. */
addEventListener("keydown", (event) => {
  const isTyping = (event.target as Element).closest("input,textarea,select,[contenteditable]");
  if (isTyping || event.key !== (event.ctrlKey || event.metaKey ? "k" : "/")) return;
  const place = document.querySelector("[aria-keyshortcuts]") as HTMLElement;
  event.preventDefault();
  place.focus();
  place.click();
});
