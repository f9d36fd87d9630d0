/** How the list stands over the page, in light and dark, at any width. */
export const mistakeListStyle = `
:host { position: fixed; inset: auto 0 0 auto; z-index: 1000; max-width: min(44rem, 100vw); font: 0.875rem/1.5 system-ui, sans-serif; }
:host([hidden]) { display: none; }
section { max-height: 50vh; overflow: auto; overflow-wrap: anywhere; padding: 0.75rem 1rem; color: CanvasText; background: Canvas; border: 2px solid #b3261e; }
button { float: right; min-height: 2.75rem; padding: 0 0.75rem; font: inherit; color: inherit; background: Canvas; border: 1px solid currentcolor; }
button:focus-visible { outline: 3px solid #b3261e; outline-offset: 2px; }
p { margin: 0; font-weight: 600; }
h2 { clear: both; margin: 0.75rem 0 0.25rem; font-size: 0.875rem; }
ul { margin: 0; padding-left: 1.25rem; }
@media print { :host { display: none; } }
`;
