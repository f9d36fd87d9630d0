/** The button that unfolds or folds the sources of all cells, those of texts included. */
const button = document.querySelector<HTMLButtonElement>("[data-all-code]");
if (button) {
  const [show, hide] = JSON.parse(button.dataset.words ?? "[]") as [string, string];
  const sources = [
    ...document.querySelectorAll<HTMLDetailsElement>(".cell-setup, .cell-source:not(.cell-setup .cell-source)"),
  ];
  const say = () => {
    button.textContent = sources.every(({ open }) => open) ? hide : show;
  };
  button.addEventListener("click", () => {
    const open = !sources.every((source) => source.open);
    for (const source of sources) source.open = open;
    say();
  });
  say();
}

export {};
