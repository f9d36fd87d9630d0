// Runs before the first paint, so that a remembered choice never flashes the other theme.
try {
  var theme = localStorage.getItem("tideline-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch (error) {}
document.documentElement.dataset.scripts = "on";
