try {
  const theme = localStorage.getItem("tideline-theme");
  if (/^(?:light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {}
