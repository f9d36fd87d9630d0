type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];
const key = "tideline-theme";

function stored(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
if (button) {
  const labels = JSON.parse(button.dataset.labels ?? "{}") as Record<Theme, string>;
  const name = button.getAttribute("aria-label") ?? "";
  const show = (theme: Theme) => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = labels[theme];
    button.setAttribute("aria-label", `${name}: ${labels[theme]}`);
  };
  let current = stored();
  show(current);
  button.addEventListener("click", () => {
    current = order[(order.indexOf(current) + 1) % order.length] as Theme;
    show(current);
    try {
      if (current === "system") localStorage.removeItem(key);
      else localStorage.setItem(key, current);
    } catch {
      // Without storage the choice lasts for this page only.
    }
  });
}
