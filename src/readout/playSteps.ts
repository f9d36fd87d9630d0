import type { Context } from "tone";

/** One point as it sounds. */
export interface Step {
  /** How high its value stands, from 0 at the lowest of the chart to 1; undefined is silent. */
  readonly height: number | undefined;
  /** Where it stands, from 0 at the left to 1. */
  readonly across: number;
  /** Milliseconds until the next. */
  readonly wait: number;
}

/** Hertz: A3, from which values rise by two octaves, which small loudspeakers still play. */
const lowest = 220;
const octaves = 2;

/** The pitch of a height in hertz: equal steps of height are equal musical intervals, as equal temperament has them. */
export const pitchOf = (height: number): number => lowest * 2 ** (octaves * height);

let context: Context | undefined;

/**
 * Plays one step after another until there is none or the signal ends it: higher values sound higher, points further
 * to the right come from further right.
 * @throws where the browser has no sound.
 */
export async function playSteps(next: () => Step | undefined, signal: AbortSignal): Promise<void> {
  // Otherwise the library signs the reader's console.
  Object.assign(window, { TONE_SILENCE_LOGGING: true });
  const { Context, Panner, Synth, setContext } = await import("./synthesizer.ts");
  // Its own clock is a worker made of a text, which the content policy refuses; steps are timed here.
  context ??= new Context({ clockSource: "timeout" });
  setContext(context);
  await context.resume();
  const panner = new Panner(0).toDestination();
  const synth = new Synth({ oscillator: { type: "triangle" }, envelope: { attack: 0.01, release: 0.1 } });
  synth.connect(panner);
  try {
    for (let step = next(); step; step = next()) {
      panner.pan.value = 1.6 * step.across - 0.8;
      if (step.height !== undefined)
        synth.triggerAttackRelease(pitchOf(step.height), Math.min(0.2, (0.8 * step.wait) / 1000));
      await pause(step.wait, signal);
      if (signal.aborted) break;
    }
  } finally {
    // The last note ends before its instrument goes.
    setTimeout(() => {
      synth.dispose();
      panner.dispose();
    }, 300);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
