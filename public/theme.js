const { dataset } = document.documentElement;
dataset.scripts = "on";
try {
  const theme = localStorage.getItem("tideline-theme");
  if (/^(?:light|dark)$/.test(theme)) dataset.theme = theme;
} catch {}
