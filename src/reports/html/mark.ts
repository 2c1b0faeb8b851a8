// The drawn signs of the report: the mark, the ring of plan-do-check-act, and the shapes of severity and agreement. May
// not hold words or colours; style.ts gives the colours.

import { html, type SafeHtml } from './safe-html.ts';

/** A drop with the arc of a wash over it. Decorative: the name stands beside it. */
export function mark(): SafeHtml {
  return html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false"><path class="mark-drop" d="M20 3.5C20 3.5 8 17 8 25a12 12 0 0 0 24 0C32 17 20 3.5 20 3.5Z"/><path class="mark-wave" d="M11.2 25.5c2.9-2.7 5.9-2.7 8.8 0s5.9 2.7 8.8 0"/><path class="mark-wave" d="M13.4 31c2.2-2 4.4-2 6.6 0s4.4 2 6.6 0"/></svg>`;
}

/** The mark as an icon of the browser tab. */
export const ICON: string = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#0b6b7a" d="M20 3.5C20 3.5 8 17 8 25a12 12 0 0 0 24 0C32 17 20 3.5 20 3.5Z"/><path fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" d="M11.2 25.5c2.9-2.7 5.9-2.7 8.8 0s5.9 2.7 8.8 0"/></svg>',
)}`;

/** A part of the circle. */
export type Part = 'plan' | 'do' | 'check' | 'act';

const QUARTERS: Readonly<Record<Part, string>> = {
  plan: 'M8 1.5A6.5 6.5 0 0 1 14.5 8',
  do: 'M14.5 8A6.5 6.5 0 0 1 8 14.5',
  check: 'M8 14.5A6.5 6.5 0 0 1 1.5 8',
  act: 'M1.5 8A6.5 6.5 0 0 1 8 1.5',
};

/** The circle with one quarter drawn heavy; null for none. */
export function ring(part: Part | null): SafeHtml {
  const quarter = part === null ? null : html`<path class="ring-on" d="${QUARTERS[part]}"/>`;
  return html`<svg class="ring" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle class="ring-off" cx="8" cy="8" r="6.5"/>${quarter}</svg>`;
}

/** Octagon, triangle or disc: the severity by shape. */
export function severityShape(severity: string): SafeHtml {
  if (severity === 'error') {
    return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="fill-error" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z"/><path class="cut" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/></svg>`;
  }
  if (severity === 'warning') {
    return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="fill-warning" d="M8 1l7.4 13.6H.6z"/><path class="cut cut-dark" d="M8 6v4M8 12.2v.2"/></svg>`;
  }
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle class="fill-info" cx="8" cy="8" r="7.2"/><path class="cut" d="M8 7.4v4M8 4.6v.2"/></svg>`;
}

const AGREEMENT: Readonly<Record<string, string>> = {
  equal: 'M3 6h10M3 10h10',
  different: 'M3 6h10M3 10h10M10.5 3l-5 10',
  missing: 'M4 8h.1M8 8h.1M12 8h.1',
};

/** Equal, not equal, or dots. */
export function agreementShape(agreement: string): SafeHtml {
  return html`<svg class="shape agree" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${AGREEMENT[agreement] ?? ''}"/></svg>`;
}

/** The hatching that means "overdue" or "unknown", defined once for the page. */
export function patterns(): SafeHtml {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch-due" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-due-back" width="6" height="6"/><rect class="hatch-due-line" width="2.4" height="6"/></pattern><pattern id="hatch-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatch-unknown-back" width="6" height="6"/><rect class="hatch-unknown-line" width="1.6" height="6"/></pattern></defs></svg>`;
}

/** Two waves under the banner. Decorative. */
export function waves(): SafeHtml {
  return html`<svg class="waves" viewBox="0 0 1440 90" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 36q180-44 360 0t360 0 360 0 360 0v54H0z"/><path d="M0 62q120 30 240 0t240 0 240 0 240 0 240 0 240 0v28H0z"/></svg>`;
}
