/** A figure over its label, as a group of a description list. */
export function figureCell(value: string, label: string): HTMLElement {
  const cell = document.createElement("div");
  const [dd, dt] = [document.createElement("dd"), document.createElement("dt")];
  dd.textContent = value;
  dt.textContent = label;
  cell.append(dd, dt);
  return cell;
}
