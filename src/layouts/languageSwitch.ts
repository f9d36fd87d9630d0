const twin = document.querySelector<HTMLAnchorElement>("[data-language-switch]");

// The link to the twin page takes along what the address holds, as it is when the reader reaches for the link: whoever
// opens it in a new tab or copies its address presses on it or comes to it by key first. Pages write their state into
// the address without a word, so there is nothing else to hear.
if (twin)
  twin.onpointerdown =
    twin.onfocus =
    twin.oncontextmenu =
    twin.onclick =
      () => {
        twin.search = location.search;
        twin.hash = location.hash;
      };
