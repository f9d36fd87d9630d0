// Runs before the first paint: an address with a question of its own does not show the answer to another.
if (/[?&#]sql=/.test(location.href)) document.documentElement.dataset.asked = "";
