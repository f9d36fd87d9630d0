/** The button that unfolds or folds the sources of all cells. */
const button = document.querySelector<HTMLButtonElement>("[data-all-code]");
if (button) {
  const [show, hide] = JSON.parse(button.dataset.words ?? "[]") as [string, string];
  const sources = [...document.querySelectorAll<HTMLDetailsElement>(".cell-source")];
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
