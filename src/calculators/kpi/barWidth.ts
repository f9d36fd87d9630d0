/** Width of the bars' drawing in its own units: that of a narrow screen, so that its text is never shrunk. */
export const barWidth = 328;
