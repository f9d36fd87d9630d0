/**
 * Of the library that makes sound, what a figure's points need. Its index makes a clock at once, a worker of a text
 * that the content policy refuses; these files do not.
 */
export { Panner } from "tone/build/esm/component/channel/Panner.js";
export { Context } from "tone/build/esm/core/context/Context.js";
export { setContext } from "tone/build/esm/core/context/GlobalContext.js";
export { Synth } from "tone/build/esm/instrument/Synth.js";
