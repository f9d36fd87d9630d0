import { Explorer } from "./explorer.ts";

/** <sql-explorer>: the page's own HTML, brought alive. */
class SqlExplorerElement extends HTMLElement {
  connectedCallback(): void {
    new Explorer(this).start();
  }
}

if (!customElements.get("sql-explorer")) customElements.define("sql-explorer", SqlExplorerElement);
