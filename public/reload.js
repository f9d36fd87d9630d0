{
  const { text, action } = document.currentScript.dataset;
  let notice;
  const offer = () => {
    if (notice) return;
    // Style sheets take away what the missing script would answer to.
    document.documentElement.dataset.incomplete = "";
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button",
      textContent: action,
    });
    button.addEventListener("click", () => location.reload());
    notice = Object.assign(document.createElement("div"), { className: "reload-notice", role: "alert" });
    document.body.append(notice);
    notice.append(`${text} `, button);
  };
  addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && offer(), true);
  addEventListener("vite:preloadError", offer);
  addEventListener("tideline:rebuilt", offer);
}
