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
      if (node instanceof Element) asPublished(node);
      return element.appendChild(node);
    },
  };
}

/** Takes out of live drawings what the build takes out of printed ones: style rules, and labels inside one image. */
function asPublished(node: Element) {
  for (const style of node.querySelectorAll("style")) style.remove();
  for (const part of node.querySelectorAll("svg, svg *")) {
    for (const name of ["aria-label", "aria-hidden", "aria-description"]) part.removeAttribute(name);
  }
}
