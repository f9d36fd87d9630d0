const changed = {
  en: "Its title as published: on this page the chart now shows other values.",
  ko: "발행된 제목이다. 지금 이 페이지의 차트에는 다른 값이 그려져 있다.",
};

const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** A proof names charts as published. Says so beside one of this page that the reader has had drawn otherwise since. */
export function noteChangedCharts(proof: Element): void {
  for (const link of proof.querySelectorAll<HTMLAnchorElement>("a[data-chart]")) {
    const figure = link.hash && document.getElementById(link.hash.slice(1));
    const title = figure && textOf(figure.querySelector('[data-part="title"]'));
    if (!title || title === textOf(link)) continue;
    const note = document.createElement("small");
    note.textContent = changed[document.documentElement.lang === "ko" ? "ko" : "en"];
    link.after(" ", note);
  }
}
