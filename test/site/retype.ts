import type { Locator } from "playwright-core";

/**
 * Puts a text in the place of what an editor holds, by keyboard. The old text is deleted first: where a browser replaces
 * several lines at once it writes markup with inline styles for a moment, which the content policy reports.
 */
export async function retype(editor: Locator, text: string): Promise<void> {
  const keyboard = editor.page().keyboard;
  await editor.click();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.press("Delete");
  await keyboard.insertText(text);
}
