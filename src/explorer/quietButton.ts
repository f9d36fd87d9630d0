/** A button beside what it belongs to, quieter than the page's main ones. */
export function quietButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}
