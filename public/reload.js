// Offers to load the page anew when a part of it is gone: its scripts are named by their content, so a page from before
// the site was published anew asks for files that are there no longer. This file keeps its name.
{
  const words = {
    en: [
      "A part of this page could not be loaded: the site was published anew since the page was opened, or the connection is gone.",
      "Reload the page",
    ],
    ko: [
      "이 페이지의 일부를 받지 못했다. 페이지를 연 뒤에 사이트가 새로 발행되었거나 연결이 끊겼다.",
      "페이지 새로 고치기",
    ],
  };
  let notice;
  const offer = () => {
    if (notice) return;
    const [text, action] = words[document.documentElement.lang] ?? words.en;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: action });
    button.addEventListener("click", () => location.reload());
    notice = Object.assign(document.createElement("div"), { className: "reload-notice", role: "alert" });
    document.body.append(notice);
    // What is put into an alert that stands already is read out.
    notice.append(`${text} `, button);
  };
  addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && offer(), true);
  addEventListener("vite:preloadError", offer);
  addEventListener("tideline:rebuilt", offer);
}
