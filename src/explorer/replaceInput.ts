import { EditorView } from "@codemirror/view";

/**
 * Typing over a selection, done by the editor: left to the browser, it merges the lines with style attributes of its
 * own, which the page's content policy reports as an offence.
 */
export const replaceInput = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    const { data, inputType } = event;
    if (inputType !== "insertText" || !data || empty || view.composing || view.state.selection.ranges.length > 1)
      return false;
    event.preventDefault();
    const insert = () =>
      view.state.update({ ...view.state.replaceSelection(data), userEvent: "input.type", scrollIntoView: true });
    if (!view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert)))
      view.dispatch(insert());
    return true;
  },
});
