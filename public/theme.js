// Runs before the first paint, so that a remembered choice never flashes the other theme.
try {
  const theme = localStorage.getItem("tideline-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's colours hold.
}
document.documentElement.dataset.scripts = "on";
