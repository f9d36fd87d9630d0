const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");

/** From the system's colours to light ones, to dark ones, and back to the system's, which have no name. */
const next: Readonly<Record<string, string>> = { light: "dark", dark: "" };

if (button) {
  const labels = JSON.parse(button.dataset.labels as string) as Record<string, string>;
  const name = button.ariaLabel;
  // What is remembered was set before the first paint, by theme.js.
  const show = () => {
    const label = labels[root.dataset.theme || "system"] as string;
    button.textContent = label;
    button.ariaLabel = `${name}: ${label}`;
  };
  show();
  button.addEventListener("click", () => {
    const theme = next[root.dataset.theme as string] ?? "light";
    root.dataset.theme = theme;
    show();
    try {
      localStorage.setItem("tideline-theme", theme);
    } catch {
      // Without storage the choice lasts for this page only.
    }
  });
}
