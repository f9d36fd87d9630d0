/**
 * What the kit's display asks of the element that shows a cell. Plot puts its rules into every drawing as a style
 * element; the content policy refuses those and the site's style sheet has them, so they are taken out on the way in.
 */
export function cellRoot(element: Element) {
  return {
    get childNodes() {
      return element.childNodes;
    },
    get lastChild() {
      return element.lastChild;
    },
    contains: (node: Node) => element.contains(node),
    appendChild(node: Node) {
      if (node instanceof Element) for (const style of node.querySelectorAll("style")) style.remove();
      return element.appendChild(node);
    },
  };
}
