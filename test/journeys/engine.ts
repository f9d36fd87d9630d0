/**
 * What one device does, step by step; the steps of several devices happen together. The two protocols of the W3C that
 * drive browsers, WebDriver and WebDriver BiDi, write it the same way.
 */
export type Source =
  | { readonly type: "key"; readonly id: string; readonly actions: readonly KeyStep[] }
  | {
      readonly type: "pointer";
      readonly id: string;
      readonly parameters: { readonly pointerType: "mouse" };
      readonly actions: readonly PointerStep[];
    };

type KeyStep = { readonly type: "keyDown" | "keyUp"; readonly value: string };
type PointerStep =
  | { readonly type: "pointerMove"; readonly x: number; readonly y: number; readonly duration: number }
  | { readonly type: "pointerDown" | "pointerUp"; readonly button: number };

/** A browser with one page: the little that its protocol has to give for a journey. Reader builds the rest on it. */
export interface Engine {
  /** Goes to an address and waits until the page has loaded. */
  go(address: string): Promise<void>;
  /**
   * Calls a function, given as its source, with arguments written in JSON, in the page or in a frame of it, and gives
   * the JSON of what it returns. Throws with the message of what the function threw.
   */
  call(source: string, json: string, frame?: string): Promise<string>;
  /** Does what a hand does, in pixels of the page's window. */
  act(sources: readonly Source[]): Promise<void>;
  /** Errors of pages since the last time this was asked, as far as the protocol tells of them. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}
