const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
if (button) {
  const { dataset } = document.documentElement;
  const labels = JSON.parse(button.dataset.labels ?? "{}") as Record<string, string>;
  const name = button.ariaLabel;
  const themes = Object.keys(labels);
  // theme.js has set what was remembered, before the first paint.
  let current = dataset.theme ?? "system";
  const show = () => {
    dataset.theme = current;
    button.textContent = labels[current] as string;
    button.ariaLabel = `${name}: ${labels[current]}`;
  };
  show();
  button.addEventListener("click", () => {
    current = themes[(themes.indexOf(current) + 1) % themes.length] as string;
    show();
    try {
      localStorage.setItem("tideline-theme", current);
    } catch {
      // Without storage the choice lasts for this page only.
    }
  });
}
