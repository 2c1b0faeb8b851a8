// The colours of the report: contrast of text and of meaningful shapes, in light and dark. axe cannot judge text in SVG, so
// the colours themselves are held to it here.

import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/reports/html/style.ts';

type Colours = ReadonlyMap<string, string>;

function coloursIn(block: string): Colours {
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):(#[0-9a-f]{3,6})\b/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const [lightBlock = '', darkBlock = ''] = STYLE.split('@media screen and (prefers-color-scheme:dark)');
const light = coloursIn(lightBlock);
const dark: Colours = new Map([...light, ...coloursIn(darkBlock.split('}}')[0] ?? '')]);

/** Relative luminance, WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, front: string, back: string): number {
  const [a, b] = [front, back].map(name => luminance(colours.get(name) ?? '')) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text and what it stands on. */
const TEXTS: readonly (readonly [front: string, back: string])[] = [
  ...['paper', 'wash', 'note', 'level-1', 'level-2', 'level-3'].map(back => ['ink', back] as const),
  ...['paper', 'wash'].flatMap(back => [['soft', back] as const, ['accent', back] as const]),
  ['paper', 'accent'],
  ['banner-ink', 'banner'],
  ['banner-soft', 'banner'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_, colours) => {
  it.each(TEXTS)('text: %s on %s at least 4.5:1', (front, back) => {
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['error', 'warning', 'info', 'accent'])('shape: %s on paper at least 3:1', shape => {
    expect(contrast(colours, shape, 'paper')).toBeGreaterThanOrEqual(3);
  });
});
